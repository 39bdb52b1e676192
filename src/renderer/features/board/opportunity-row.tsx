import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import type { Opportunity } from '#shared/contract/board-relationship';
import { opportunityAnswers, opportunityWays } from '#shared/domain/board/relationship';
import { Checkbox } from '../../ui/checkbox';
import { DatePicker } from '../../ui/date-picker';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { Select } from '../../ui/select';
import { TextArea, TextField } from '../../ui/text-field';
import { GivingReminder } from './giving-reminder';
import { PersonFormFrame } from './person-form-frame';
import frame from './person-form-frame.module.css';
import { useKeptForm, useOpenForm } from './person-kept-form';
import { useRelationshipChanges } from './relationship-changes';
import {
  checkOpportunity,
  type OpportunityDraft,
  opportunityDraftKind,
} from './relationship-drafts';
import styles from './relationship-section.module.css';
import { shortDay } from './short-day';

type RowProps = Readonly<{
  person: Readonly<{ id: string; name: string }>;
  opportunity: Opportunity;
}>;

/** One opportunity that a sponsor brought: how it came, what was answered, and what became of it. */
export function OpportunityRow({ person, opportunity }: RowProps) {
  const { id, what, came, on, answer, outcome, thanked } = opportunity;
  const draftKey = `opportunity:${id}`;
  const editing = useOpenForm(draftKey);
  const { removeOpportunity } = useRelationshipChanges(person.id);
  if (editing.isOpen) {
    return (
      <li>
        <OpportunityForm
          person={person}
          draftKey={draftKey}
          initial={{ ...opportunity, personId: person.id }}
          onClose={editing.close}
          onReopen={editing.open}
        />
      </li>
    );
  }
  const facts = [
    opportunityWays.find((way) => way.id === came)?.name,
    opportunityAnswers.find((one) => one.id === answer)?.name,
    thanked ? 'Thanked' : null,
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span>{what}</span>
        <span className={styles.by}>
          <time dateTime={on}>{shortDay(on)}</time> · {facts.join(' · ')}
        </span>
        {outcome !== '' && <p className={styles.own}>{outcome}</p>}
      </div>
      <Menu
        label="Opportunity"
        trigger={<IconButton label={`Actions for ${what}`} icon={Ellipsis} size="small" />}
        choices={[
          { id: 'edit', name: 'Edit opportunity', icon: Pencil, onAction: editing.open },
          {
            id: 'remove',
            name: 'Remove opportunity',
            icon: Trash2,
            onAction: () => void removeOpportunity(opportunity),
          },
        ]}
      />
    </li>
  );
}

type FormProps = Readonly<{
  person: Readonly<{ id: string; name: string }>;
  draftKey: string;
  initial: OpportunityDraft;
  onClose: () => void;
  onReopen: () => void;
}>;

/** How an opportunity came, what was answered, and what became of it. */
export function OpportunityForm({ person, ...options }: FormProps) {
  const form = useKeptForm<OpportunityDraft, unknown>({
    ...options,
    kind: opportunityDraftKind,
    check: checkOpportunity,
    saidWhenSaved: () => 'Opportunity saved.',
  });
  const { draft, change, errors } = form;
  return (
    <PersonFormFrame
      form={form}
      label={`Opportunity from ${person.name}`}
      submitLabel="Save opportunity"
    >
      <TextField
        label="What"
        value={draft.what}
        onChange={(what) => change({ what })}
        error={errors.what ?? null}
        maxLength={300}
        autoFocus
      />
      <div className={frame.row}>
        <Select
          label="How it came"
          options={opportunityWays}
          value={draft.came}
          onChange={(came) => change({ came })}
        />
        <DatePicker
          label="Day"
          value={draft.on}
          onChange={(on) => change({ on })}
          onUnclear={form.onUnclear}
          error={errors.on ?? null}
          isRequired
        />
        <Select
          label="My answer"
          options={opportunityAnswers}
          value={draft.answer}
          onChange={(answer) => change({ answer })}
        />
      </div>
      {draft.came === 'asked' && <GivingReminder personId={person.id} name={person.name} />}
      <TextArea
        label="What became of it"
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
        error={errors.outcome ?? null}
        rows={2}
      />
      <Checkbox isSelected={draft.thanked} onChange={(thanked) => change({ thanked })}>
        I thanked them
      </Checkbox>
    </PersonFormFrame>
  );
}
