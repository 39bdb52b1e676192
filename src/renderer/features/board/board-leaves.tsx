import type { BoardView } from '#shared/contract/board-seats';
import { seatRoleName } from '#shared/domain/board/roles';
import { seatsOf, servingBoard } from '#shared/domain/board/serving';
import { isServing, stageName } from '#shared/domain/board/stages';
import { counted } from '#shared/domain/board/wording';
import styles from './export-board-dialog.module.css';

type Props = Readonly<{ board: BoardView; today: string; findings: readonly string[] }>;

/** Everything that will be in the file, so that nothing leaves the laptop unseen. */
export function BoardLeaves({ board, today, findings }: Props) {
  const serving = servingBoard(board, today);
  const people = serving.people.filter(({ stage }) => isServing(stage));
  return (
    <section className={styles.leaves}>
      <h3 id="board-leaves">What will be in the file</h3>
      <p>
        {`The names of ${counted(serving.areas.length, 'area')}, and of each person the name, stage and roles with their strength:`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and has to be reachable by keyboard (WCAG 2.1.1). */}
      <section className={styles.list} tabIndex={0} aria-labelledby="board-leaves">
        <ul>
          {people.map((person) => (
            <li key={person.id}>
              {person.name}
              <span className={styles.facts}>
                {[
                  stageName(person.stage),
                  ...seatsOf(serving, person.id).map(
                    ({ seat, area }) => `${seatRoleName(seat.role)} for ${area.name}`,
                  ),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        {findings.length > 0 && (
          <>
            <h4>What the board sees</h4>
            <ul>
              {findings.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <p>
        {findings.length > 0 && 'Beyond these sentences, '}
        {findings.length > 0 ? 'candidates' : 'Candidates'}, notes, contacts and assessments are not
        in it. The file is not encrypted: anyone who has it can read it.
      </p>
    </section>
  );
}
