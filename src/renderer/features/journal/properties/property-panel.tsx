import { offeredAreas } from '#shared/domain/areas';
import { energies } from '#shared/domain/energy';
import type { EntryProperties } from '#shared/domain/entry-properties';
import { AreaMark } from '../../../ui/area-mark';
import { Checkbox } from '../../../ui/checkbox';
import { ChoiceChips } from '../../../ui/choice-chips';
import { EnergyMark } from '../../../ui/energy-mark';
import { useKnownAreas } from '../../../ui/known-areas';
import { useGoalChoices } from '../use-known-names';
import styles from './property-panel.module.css';
import { SignalField } from './signal-field';
import { TagField } from './tag-field';
import type { SignalClosing } from './use-signal-closing';

type Props = Readonly<{
  properties: EntryProperties;
  signalClosing: SignalClosing;
  onChange: (change: Partial<EntryProperties>) => void;
  onCloseSignal: (isClosed: boolean) => void;
  onNoteSignal: (note: string) => void;
}>;

const energyOptions = energies.map(({ id, name }) => ({
  id,
  name,
  mark: <EnergyMark energy={id} />,
}));

/** All that can be said of an entry beside its text. Each change is kept at once. */
export function PropertyPanel(props: Props) {
  const { properties, signalClosing, onChange, onCloseSignal, onNoteSignal } = props;
  const { energy, signal, tags } = properties;
  const known = useKnownAreas();
  return (
    <div className={styles.panel}>
      <div className={styles.field}>
        <span className={styles.label}>Energy</span>
        <ChoiceChips
          label="Energy"
          isSingle
          autoFocus
          options={energyOptions}
          chosen={energy ? [energy] : []}
          onChange={([next = null]) => onChange({ energy: next })}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>Areas</span>
        <ChoiceChips
          label="Areas"
          options={offeredAreas(known, properties.areas).map(({ id, name }) => ({
            id,
            name,
            mark: <AreaMark area={id} />,
          }))}
          chosen={properties.areas}
          onChange={(next) => onChange({ areas: next })}
        />
      </div>
      <TagField tags={tags} onChange={(next) => onChange({ tags: next })} />
      <GoalField goals={properties.goals} onChange={(next) => onChange({ goals: next })} />
      <SignalField
        signal={signal}
        closing={signalClosing}
        onChange={(next) => onChange({ signal: next })}
        onClose={onCloseSignal}
        onNote={onNoteSignal}
      />
    </div>
  );
}

type GoalProps = Readonly<{ goals: readonly string[]; onChange: (goals: string[]) => void }>;

/** The goals this entry is about: the open ones, and those that are chosen already. */
function GoalField({ goals, onChange }: GoalProps) {
  const offered = (useGoalChoices().data ?? []).filter(
    ({ id, status }) => goals.includes(id) || status === 'active' || status === 'waiting',
  );
  if (offered.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll.
    <div role="group" aria-label="Goals" className={styles.field}>
      <span className={styles.label}>Goals</span>
      <div className={styles.goals}>
        {offered.map(({ id, title }) => (
          <Checkbox
            key={id}
            isSelected={goals.includes(id)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...goals, id] : goals.filter((one) => one !== id))
            }
          >
            {title}
          </Checkbox>
        ))}
      </div>
    </div>
  );
}
