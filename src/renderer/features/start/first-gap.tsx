import type { BoardView } from '#shared/contract/board-seats';
import { TextLink } from '../../ui/text-link';
import styles from './start.module.css';
import { firstGap } from './start-queries';

type Props = Readonly<{
  board: BoardView;
  today: string;
}>;

/** What the board sees first, with its reason and where that comes from. */
export function FirstGap({ board, today }: Props) {
  const gap = firstGap(board, today);
  return (
    <section aria-label="The first gap" className={styles.part}>
      <h2>The first gap</h2>
      <p role="status" className={styles.said}>
        {gap
          ? gap.sentence
          : board.people.length === 0
            ? 'Add one person, and the board says here what it sees first.'
            : 'Nothing asks for your attention now. The board looks again whenever it changes.'}
      </p>
      {gap && (
        <>
          <p>{gap.reason}</p>
          <p className={styles.note}>{gap.source}</p>
          {gap.rule === 'empty-area' && (
            <p className={styles.note}>
              All areas count the same until you say otherwise, in{' '}
              <TextLink href="/board/areas">Areas</TextLink>.
            </p>
          )}
        </>
      )}
    </section>
  );
}
