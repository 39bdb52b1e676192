import type { BoardView } from '#shared/contract/board-seats';
import { seatRoleName } from '#shared/domain/board/roles';
import { TextLink } from '../../ui/text-link';
import styles from './start.module.css';

/** Who is on the board, and as what. */
export function SeatedList({ board }: Readonly<{ board: BoardView }>) {
  if (board.people.length === 0) return null;
  return (
    <section aria-label="On your board" className={styles.part}>
      <h2>On your board</h2>
      <ul className={styles.people}>
        {board.people.map(({ id, name }) => (
          <li key={id}>
            <TextLink href={`/people/${id}`}>{name}</TextLink>
            <span className={styles.note}>{whatFor(board, id)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Mentor for Research, sponsor for Leadership", or what a candidate is thought of for. */
function whatFor({ people, seats, candidacies, areas }: BoardView, personId: string): string {
  const forArea = (areaId: string | null) => {
    const name = areas.find(({ id }) => id === areaId)?.name;
    return name === undefined ? '' : ` for ${name}`;
  };
  const held = seats
    .filter((seat) => seat.personId === personId)
    .map(({ role, areaId }) => `${seatRoleName(role).toLowerCase()}${forArea(areaId)}`);
  const said = candidacies.find((one) => one.personId === personId);
  const isCandidate = people.find(({ id }) => id === personId)?.stage === 'candidate';
  const thought = said?.role
    ? `candidate, as ${seatRoleName(said.role).toLowerCase()}${forArea(said.areaId)}`
    : 'candidate';
  return [...held, ...(isCandidate ? [thought] : [])].join(', ') || 'no seat yet';
}
