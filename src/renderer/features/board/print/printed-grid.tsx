import { seatRoleName } from '#shared/domain/board/roles';
import { servingBoard } from '#shared/domain/board/serving';
import { stageName } from '#shared/domain/board/stages';
import type { ShownBoard, ShownSeat } from '../board-shown';
import { cellKey } from '../board-shown';
import { pageColours } from '../map-colours';
import { MapMark } from '../map-mark';
import styles from './board-print.module.css';

/** More people than this, and their names stand upright over narrow columns. */
const roomyPeople = 11;

/** The grid on paper: areas down, people across; the shapes are those of the map. */
export function PrintedGrid({ shown, today }: Readonly<{ shown: ShownBoard; today: string }>) {
  const { areas, people } = shown;
  const seats = servingBoard(
    { areas, people, seats: [...shown.cells.values()].flat() },
    today,
  ).seats.map(({ seat }) => seat as ShownSeat);
  const cells = Map.groupBy(seats, ({ areaId, personId }) => cellKey(areaId, personId));
  const isDense = people.length > roomyPeople;
  return (
    <table className={styles.grid} data-dense={isDense || undefined}>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            Area
          </th>
          {people.map((person) => (
            <th key={person.id} scope="col">
              <span className={styles.person}>
                {person.name}
                <span className={styles.stage}>{stageName(person.stage)}</span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.id}>
            <th scope="row">{area.name}</th>
            {people.map((person) => (
              <td key={person.id}>
                {cells.get(cellKey(area.id, person.id))?.map((seat) => (
                  <PrintedSeat key={seat.id} seat={seat} stage={person.stage} isDense={isDense} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PrintedSeat({
  seat: { role, strength },
  stage,
  isDense,
}: Readonly<{
  seat: ShownSeat;
  stage: ShownBoard['people'][number]['stage'];
  isDense: boolean;
}>) {
  const name = seatRoleName(role);
  return (
    <span className={styles.seat}>
      <span className={styles.shape} {...(isDense && { role: 'img', 'aria-label': name })}>
        <svg viewBox="-11 -11 22 22" aria-hidden="true">
          <MapMark shape={role} stage={stage} radius={10} colours={pageColours} />
        </svg>
      </span>
      {isDense ? strength : <span>{strength === null ? name : `${name} ${strength}`}</span>}
    </span>
  );
}
