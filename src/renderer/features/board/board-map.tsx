import { useMemo, useRef } from 'react';
import { Link } from 'react-aria-components';
import type { BoardView } from '#shared/contract/board-seats';
import { layOutMap, type MapLayout } from '#shared/domain/board/map-layout';
import type { MapPlace } from '#shared/domain/board/map-packing';
import { seatWords } from '#shared/domain/board/map-words';
import { nameList } from '#shared/domain/board/wording';
import styles from './board-map.module.css';
import type { ShownBoard } from './board-shown';
import { pageColours } from './map-colours';
import { MapDrawing } from './map-drawing';
import { MapKey } from './map-key';
import { useMapWidth } from './use-map-width';

type Props = Readonly<{ board: BoardView; shown: ShownBoard; today: string }>;

/** What is drawn: the board as the filters leave it. */
export function mappedBoard(board: BoardView, { people, cells }: ShownBoard): BoardView {
  return { ...board, people: [...people], seats: [...cells.values()].flat() };
}

/** The board as a picture, its seats as links to their people, and the same in words for who cannot see it. */
export function BoardMap({ board, shown, today }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useMapWidth(frame);
  const layout = useMemo(
    () => layOutMap(mappedBoard(board, shown), today, { width, height: Math.round(width * 0.78) }),
    [board, shown, today, width],
  );
  const drawn = new Set(layout.places.map(({ person }) => person.id));
  const unseated = shown.people.filter(({ id }) => !drawn.has(id));
  return (
    <div className={styles.map}>
      <div ref={frame} className={styles.frame}>
        <svg
          role="img"
          aria-label="Map of the board. The list that follows says the same in words."
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          className={styles.picture}
        >
          <MapDrawing layout={layout} colours={pageColours} />
        </svg>
        <SeatLinks layout={layout} />
      </div>
      <MapKey layout={layout} />
      {unseated.length > 0 && (
        <p className={styles.unseated}>
          {`Not on the map, since they hold no seat: ${nameList(unseated)}.`}
        </p>
      )}
    </div>
  );
}

/** By area, the seats as links that lie on their marks. */
function SeatLinks({ layout }: Readonly<{ layout: MapLayout }>) {
  return (
    <ul className={styles.areas} aria-label="Areas and who serves them">
      {layout.sectors.map(({ area, isEmpty }) => (
        <li key={area.id}>
          <span className={styles.unseen}>{isEmpty ? `${area.name}: nobody` : area.name}</span>
          {!isEmpty && (
            <ul className={styles.areas} aria-label={area.name}>
              {layout.places
                .filter((place) => place.area.id === area.id)
                .map((place) => (
                  <li key={place.seat.id}>
                    <SeatLink place={place} layout={layout} />
                  </li>
                ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function SeatLink({
  place,
  layout: { width, height, mark },
}: Readonly<{ place: MapPlace; layout: MapLayout }>) {
  const { at, person } = place;
  const radius = Math.max(mark, 9);
  return (
    <Link
      href={`/people/${person.id}`}
      className={styles.seat ?? ''}
      style={{
        left: `${((at.x - radius) / width) * 100}%`,
        top: `${((at.y - radius) / height) * 100}%`,
        width: `${((2 * radius) / width) * 100}%`,
        height: `${((2 * radius) / height) * 100}%`,
      }}
    >
      <span className={styles.words} data-side={at.x > width / 2 ? 'left' : 'right'}>
        {seatWords(place)}
      </span>
    </Link>
  );
}
