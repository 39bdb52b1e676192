import { Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import type { StoredCommitment } from '#shared/contract/board-relationship';
import { commitmentSides } from '#shared/domain/board/relationship';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DatePicker } from '../../ui/date-picker';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { PersonFormFrame } from './person-form-frame';
import frame from './person-form-frame.module.css';
import { useKeptForm, useOpenForm } from './person-kept-form';
import { useRelationshipChanges } from './relationship-changes';
import {
  type CommitmentDraft,
  checkCommitment,
  commitmentDraftKind,
  newCommitment,
} from './relationship-drafts';
import styles from './relationship-section.module.css';
import { shortDay } from './short-day';

type Props = Readonly<{
  person: Readonly<{ id: string; name: string }>;
  commitments: readonly StoredCommitment[];
  today: string;
}>;

/** What each of the two has said they will do. */
export function CommitmentSection({ person, commitments, today }: Props) {
  const draftKey = `commitment:new:${person.id}`;
  const adding = useOpenForm(draftKey);
  return (
    <section aria-labelledby="commitments-heading" className={styles.section}>
      <h2 id="commitments-heading" tabIndex={-1}>
        Commitments
      </h2>
      {commitments.length === 0 && !adding.isOpen && (
        <p className={styles.nothing}>
          What you said you would send, and what they said they would ask for you, each with its
          day.
        </p>
      )}
      {commitmentSides.map(({ id, name }) => {
        const here = commitments.filter(({ whose }) => whose === id);
        if (here.length === 0) return null;
        return (
          <div key={id} className={styles.side}>
            <h3>{name}</h3>
            <ul className={styles.list} aria-label={name}>
              {here.map((commitment) => (
                <CommitmentRow key={commitment.id} {...{ person, commitment, today }} />
              ))}
            </ul>
          </div>
        );
      })}
      {adding.isOpen ? (
        <CommitmentForm
          label={`Commitment with ${person.name}`}
          draftKey={draftKey}
          initial={newCommitment(person.id)}
          onClose={adding.close}
          onReopen={adding.open}
        />
      ) : (
        <div>
          <Button size="small" icon={Plus} onPress={adding.open}>
            Add commitment
          </Button>
        </div>
      )}
    </section>
  );
}

type RowProps = Readonly<{ person: Props['person']; commitment: StoredCommitment; today: string }>;

function CommitmentRow({ person, commitment, today }: RowProps) {
  const { id, what, dueOn, done } = commitment;
  const draftKey = `commitment:${id}`;
  const editing = useOpenForm(draftKey);
  const { setDone, removeCommitment } = useRelationshipChanges(person.id);
  if (editing.isOpen) {
    return (
      <li>
        <CommitmentForm
          label={`Commitment with ${person.name}`}
          draftKey={draftKey}
          initial={{ ...commitment, personId: person.id }}
          onClose={editing.close}
          onReopen={editing.open}
        />
      </li>
    );
  }
  return (
    <li className={styles.row} data-done={done || undefined}>
      <Checkbox isSelected={done} onChange={(now) => void setDone(commitment, now)}>
        {what}
      </Checkbox>
      {dueOn !== null && (
        <time dateTime={dueOn} className={styles.by}>
          {!done && dueOn < today ? 'was due' : 'by'} {shortDay(dueOn)}
        </time>
      )}
      <Menu
        label="Commitment"
        trigger={<IconButton label={`Actions for ${what}`} icon={Ellipsis} size="small" />}
        choices={[
          { id: 'edit', name: 'Edit commitment', icon: Pencil, onAction: editing.open },
          {
            id: 'remove',
            name: 'Remove commitment',
            icon: Trash2,
            onAction: () => void removeCommitment(commitment),
          },
        ]}
      />
    </li>
  );
}

type FormProps = Readonly<{
  label: string;
  draftKey: string;
  initial: CommitmentDraft;
  onClose: () => void;
  onReopen: () => void;
}>;

function CommitmentForm({ label, ...options }: FormProps) {
  const form = useKeptForm<CommitmentDraft, unknown>({
    ...options,
    kind: commitmentDraftKind,
    check: checkCommitment,
    saidWhenSaved: () => 'Commitment saved.',
  });
  const { draft, change, errors } = form;
  return (
    <PersonFormFrame form={form} label={label} submitLabel="Save commitment">
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
          label="Who"
          options={commitmentSides}
          value={draft.whose}
          onChange={(whose) => change({ whose })}
        />
        <DatePicker
          label="By"
          value={draft.dueOn}
          onChange={(dueOn) => change({ dueOn })}
          onUnclear={form.onUnclear}
          error={errors.dueOn ?? null}
        />
      </div>
    </PersonFormFrame>
  );
}
