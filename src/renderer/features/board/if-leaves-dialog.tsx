import { useState } from 'react';
import type { BoardView } from '#shared/contract/board-seats';
import { ifLeaves } from '#shared/domain/board/if-leaves';
import { isServing } from '#shared/domain/board/stages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import styles from './if-leaves-dialog.module.css';

type Props = Readonly<{ board: BoardView; personId: string; today: string; onClose: () => void }>;

/** What would fall away if somebody left, and who would remain. Changes nothing. */
export function IfLeavesDialog({ board, personId: first, today, onClose }: Props) {
  const [personId, setPersonId] = useState(first);
  const seen = ifLeaves(board, personId, today);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="If one person leaves"
      width="wide"
      actions={<Button onPress={onClose}>Close</Button>}
    >
      <div className={styles.body}>
        <Select
          label="Person"
          options={board.people.filter(({ stage }) => isServing(stage))}
          value={personId}
          onChange={setPersonId}
        />
        {seen && (
          <>
            <p className={styles.summary}>{seen.sentence}</p>
            {seen.sponsorship && <p className={styles.sponsorship}>{seen.sponsorship.sentence}</p>}
            <ul className={styles.areas} aria-label="What falls away">
              {seen.areas.map(({ area, remaining, sentence }) => (
                <li key={area.id} data-empty={remaining.length === 0}>
                  {sentence}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  );
}
