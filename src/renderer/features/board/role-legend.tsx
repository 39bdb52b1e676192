import { seatRoles } from '#shared/domain/board/roles';
import styles from './board-grid.module.css';
import type { ShownBoard } from './board-shown';
import { SeatIcon } from './seat-icon';

/** What the shapes in the grid stand for: the roles that are in it. */
export function RoleLegend({ board }: Readonly<{ board: ShownBoard }>) {
  const used = new Set([...board.cells.values()].flat().map(({ role }) => role));
  if (used.size === 0) return null;
  return (
    <ul className={styles.legend} aria-label="Roles">
      {seatRoles
        .filter(({ id }) => used.has(id))
        .map(({ id, name }) => (
          <li key={id}>
            <SeatIcon role={id} />
            {name}
          </li>
        ))}
      <li>
        <span className={styles.bar} aria-hidden="true" />
        Strength, 1 to 5
      </li>
    </ul>
  );
}
