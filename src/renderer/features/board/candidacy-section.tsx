import type { KnownPerson } from '#shared/contract/board-person';
import type { BoardView } from '#shared/contract/board-seats';
import { Button } from '../../ui/button';
import { isPlanned, newCandidacy } from './candidacy-draft';
import { CandidacyFacts } from './candidacy-facts';
import { CandidacyForm } from './candidacy-form';
import styles from './candidacy-section.module.css';
import { useHistoryChanges } from './person-history-changes';
import { useOpenForm } from './person-kept-form';

type Props = Readonly<{ person: KnownPerson; board: BoardView; today: string }>;

/** A person who was not asked yet: what for, why they, and what comes before the asking. */
export function CandidacySection({ person, board, today }: Props) {
  const draftKey = `candidacy:${person.id}`;
  const editing = useOpenForm(draftKey);
  const { begin } = useHistoryChanges(person.id);
  const said = board.candidacies.find(({ personId }) => personId === person.id);
  return (
    <section aria-labelledby="candidacy-heading" className={styles.section}>
      <h2 id="candidacy-heading">Before you ask</h2>
      {editing.isOpen ? (
        <CandidacyForm
          name={person.name}
          areas={board.areas}
          draftKey={draftKey}
          initial={said ?? newCandidacy(person.id)}
          onClose={editing.close}
          onReopen={editing.open}
        />
      ) : (
        <>
          {isPlanned(said) ? (
            <CandidacyFacts said={said} areas={board.areas} today={today} />
          ) : (
            <p className={styles.nothing}>
              An ask is easier to say yes to when it is small and clear. Write down what you want
              this person for, why them, and who could introduce you.
            </p>
          )}
          <div className={styles.actions}>
            <Button onPress={editing.open}>
              {isPlanned(said) ? 'Edit candidacy' : 'Prepare to ask'}
            </Button>
            <Button onPress={() => void begin(person.name, today)}>They agreed</Button>
          </div>
        </>
      )}
    </section>
  );
}
