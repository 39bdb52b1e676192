import { useQueryClient } from '@tanstack/react-query';
import type { Passage } from '#shared/contract/journal-passages';
import type { AgendaPoint } from '#shared/contract/meetings';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import styles from './agenda-list.module.css';
import { useToBringUp } from './queries';

type Kept = Pick<Passage, 'id' | 'entryId'>;
type Props = Readonly<{ people: readonly string[]; agenda: readonly AgendaPoint[] }>;

/** Passages of the journal that were on the agenda and got their turn, to be settled there too. */
export function BroughtUp({ people, agenda }: Props) {
  const queryClient = useQueryClient();
  const { offerUndo, say } = useToasts();
  const covered = new Set(
    agenda.flatMap(({ covered: isCovered, origin }) => (isCovered ? (origin?.id ?? []) : [])),
  );
  const open = useToBringUp(people).filter(({ id }) => covered.has(id));
  const settle = async ({ id, entryId }: Kept, isSettled: boolean): Promise<void> => {
    try {
      await call('journal.settlePassage', { id, entryId, isSettled });
      await queryClient.invalidateQueries({ queryKey: ['journal'] });
      if (!isSettled) return;
      offerUndo({
        message: 'The journal says that it was brought up.',
        undo: () => void settle({ id, entryId }, false),
      });
    } catch (error) {
      say(errorMessage(error));
    }
  };
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="brought-up-heading" className={styles.agenda}>
      <h2 id="brought-up-heading">Brought up</h2>
      <ul className={styles.offers} aria-label="Brought up">
        {open.map((passage) => (
          <li key={passage.id} className={styles.offer}>
            <span className={styles.offered}>{passage.text}</span>
            <Button
              size="small"
              aria-label={`Settle in the journal: ${passage.text}`}
              onPress={() => void settle(passage, true)}
            >
              Settle in the journal
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
