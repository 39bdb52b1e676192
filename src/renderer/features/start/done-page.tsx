import type { ReactNode } from 'react';
import type { BoardView } from '#shared/contract/board-seats';
import { servingBoard } from '#shared/domain/board/serving';
import { counted } from '#shared/domain/board/wording';
import { signalName } from '#shared/domain/signals';
import { useToday } from '../../bridge/use-today';
import { ButtonLink } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { PageHeader } from '../../ui/page-header';
import styles from './start.module.css';
import { firstGap, useBoard, useMade } from './start-queries';

/** What the first hour leaves behind, each with the page where it lives from now on. */
export function DonePage() {
  const { data: board, error } = useBoard();
  const { entry, goal } = useMade();
  const today = useToday();
  const signal = entry?.properties.signal ?? null;
  const step = goal?.steps[0];
  const gap = board && today ? firstGap(board, today) : null;
  return (
    <>
      <PageHeader
        back={<span className={styles.count}>The first hour</span>}
        title="Where you stand"
      >
        All of this can be changed, and grows as you write. What you left out is a step away.
      </PageHeader>
      <div className={styles.body}>
        {error && <ErrorNote error={error} />}
        {board && today && (
          <>
            <Part
              title="Your first board"
              way={
                board.people.length === 0
                  ? { href: '/start/who', name: 'Add people' }
                  : { href: '/board', name: 'Open the board' }
              }
            >
              {boardInWords(board, today)}
            </Part>
            <Part
              title="Your first gap"
              {...(gap && { way: { href: '/board', name: 'See what the board sees' } })}
            >
              {gap?.sentence ??
                (board.people.length === 0
                  ? 'The board says what it sees once somebody is on it.'
                  : 'Nothing asks for your attention now.')}
            </Part>
          </>
        )}
        {goal !== undefined && (
          <Part
            title="Your first goal"
            way={
              goal
                ? { href: `/plan?goal=${goal.id}`, name: 'Open the plan' }
                : { href: '/start/my-part', name: 'State a goal' }
            }
            {...(step && { note: `First step: ${step.title}` })}
          >
            {goal ? goal.title : 'No goal is stated yet.'}
          </Part>
        )}
        {entry && (
          <Part
            title={signal ? 'Your open signal' : 'What you wrote'}
            way={{ href: `/journal/${entry.id}`, name: 'Open the entry' }}
            {...(signal && { note: 'It stays on Today until you close it.' })}
          >
            {signal ? signalName(signal) : entry.title}
          </Part>
        )}
      </div>
      <div className={styles.ways}>
        <ButtonLink href="/start/my-part">Back</ButtonLink>
        <span className={styles.space} />
        <ButtonLink variant="primary" href="/today">
          Go to Today
        </ButtonLink>
      </div>
    </>
  );
}

type PartProps = Readonly<{
  title: string;
  children: ReactNode;
  note?: string;
  way?: Readonly<{ href: string; name: string }>;
}>;

function Part({ title, children, note, way }: PartProps) {
  return (
    <section aria-label={title} className={styles.made}>
      <div className={styles.part}>
        <h2>{title}</h2>
        <p className={styles.said}>{children}</p>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {way && (
        <ButtonLink size="small" href={way.href}>
          {way.name}
        </ButtonLink>
      )}
    </section>
  );
}

/** "2 people serve 3 areas. 1 candidate beside the board." */
function boardInWords(board: BoardView, today: string): string {
  if (board.people.length === 0) return 'Nobody is on it yet.';
  const { seats, serving } = servingBoard(board, today);
  const areas = new Set(seats.map(({ area }) => area.id)).size;
  const candidates = board.people.filter(({ stage }) => stage === 'candidate').length;
  const served =
    serving.length === 0
      ? 'Nobody serves yet.'
      : `${serving.length === 1 ? 'One person serves' : `${serving.length} people serve`} ${counted(areas, 'area')}.`;
  return candidates === 0
    ? served
    : `${served} ${counted(candidates, 'candidate')} beside the board.`;
}
