import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { KnownPerson, StageChange } from '#shared/contract/board-person';
import { stageName } from '#shared/domain/board/stages';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { useHistoryChanges } from './person-history-changes';
import { useOpenForm } from './person-kept-form';
import { shortDay } from './short-day';
import { stageDraftKind } from './stage-draft';
import { StageForm } from './stage-form';
import styles from './stage-section.module.css';

type Props = Readonly<{ person: KnownPerson; change: StageChange }>;

/** One stage of the history: corrected where it stands, or taken out. */
export function StagePast({ person, change }: Props) {
  const draftKey = `stage:${change.id}`;
  const row = useRef<HTMLLIElement>(null);
  const editing = useOpenForm(draftKey, row);
  const { removeStage } = useHistoryChanges(person.id);
  const name = stageName(change.stage);
  const day = shortDay(change.since);
  if (editing.isOpen) {
    return (
      <li>
        <StageForm
          label={`Edit stage: ${name}, ${day}`}
          submitLabel="Save stage"
          draftKey={draftKey}
          initial={{ ...change, personId: person.id }}
          kind={stageDraftKind}
          saidWhenSaved={() => 'The history is corrected.'}
          onClose={editing.close}
          onReopen={editing.open}
        />
      </li>
    );
  }
  return (
    <li ref={row} tabIndex={-1} className={styles.past}>
      <time dateTime={change.since}>{day}</time>
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        {change.thanked && <span className={styles.thanks}>Thanks were said</span>}
        {change.note !== '' && <p className={styles.note}>{change.note}</p>}
      </div>
      <Menu
        label="Stage"
        trigger={<IconButton label={`Actions for ${name}, ${day}`} icon={Ellipsis} size="small" />}
        choices={[
          { id: 'edit', name: 'Edit stage', icon: Pencil, onAction: editing.open },
          {
            id: 'remove',
            name: 'Remove from the history',
            icon: Trash2,
            onAction: () => void removeStage(change),
          },
        ]}
      />
    </li>
  );
}
