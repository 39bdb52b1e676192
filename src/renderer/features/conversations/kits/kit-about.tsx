import { signals } from '#shared/domain/signals';
import { ChoiceChips } from '../../../ui/choice-chips';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import type { KitEditing } from './kit-editing';
import { KitSection } from './kit-section';
import { KitText, KitTexts } from './kit-text';

type Props = Readonly<{ editing: KitEditing }>;

/** What the kit is: its title, when it applies, why it is hard. */
export function KitAbout({ editing }: Props) {
  const { kit } = editing;
  return (
    <KitSection title="The conversation">
      <KitText editing={editing} path="title" label="Title" />
      <KitText editing={editing} path="summary" label="In one sentence" rows={2} />
      <KitText
        editing={editing}
        path="other"
        label="The other person, while nobody is chosen"
        description="As it reads in a sentence: “your mentor”, “the chair”."
      />
      <NumberField
        label="Minutes to allow"
        value={kit.minutes === 0 ? null : kit.minutes}
        minValue={5}
        maxValue={120}
        step={5}
        onChange={(minutes) => editing.set('minutes', minutes ?? 0)}
        error={editing.problem('minutes')}
      />
      <KitTexts
        editing={editing}
        path="whenItApplies"
        label="When it applies"
        description="One on each line, two at least."
      />
      <KitTexts
        editing={editing}
        path="whyHard"
        label="Why it is hard"
        description="One paragraph on each line."
      />
      <div>
        <p id="kit-signals">Offered when an entry carries the signal</p>
        <ChoiceChips
          label="Signals at which the kit is offered"
          options={signals}
          chosen={kit.signals}
          onChange={(chosen) => editing.set('signals', chosen)}
        />
      </div>
      <Select
        label="A part that only this conversation has"
        options={[
          { id: '', name: 'None' },
          { id: 'effort', name: 'Effort, now and wanted' },
          { id: 'scorecard', name: 'Scorecard of institutions' },
        ]}
        value={kit.tool ?? ''}
        onChange={(tool) => editing.set('tool', tool === '' ? undefined : tool)}
      />
    </KitSection>
  );
}

/** What comes after the conversation: the note and the debrief. */
export function KitAfter({ editing }: Props) {
  return (
    <>
      <KitSection title="Follow-up note">
        <KitText
          editing={editing}
          path="followUp.timing"
          label="When and how to send it"
          description="Such as “The same evening, by e-mail”."
        />
        <KitText editing={editing} path="followUp.text" label="The note" rows={6} hasBlanks />
      </KitSection>
      <KitSection title="Debrief" about="Asked before and after, to compare.">
        <KitTexts editing={editing} path="debrief.predicted" label="What I predicted" />
        <KitTexts editing={editing} path="debrief.happened" label="What happened" />
        <KitTexts editing={editing} path="debrief.learned" label="What I learned" />
      </KitSection>
    </>
  );
}
