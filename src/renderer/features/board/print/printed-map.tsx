import type { BoardView } from '#shared/contract/board-seats';
import { layOutMap } from '#shared/domain/board/map-layout';
import { seatWords } from '#shared/domain/board/map-words';
import { pageColours } from '../map-colours';
import { MapDrawing } from '../map-drawing';
import { MapKey } from '../map-key';
import styles from './board-print.module.css';

type Props = Readonly<{
  board: BoardView;
  today: string;
  /** What the grid leaves of the sheet, in CSS pixels. */
  room: Readonly<{ width: number; height: number }>;
}>;

/** Units of the drawing to a pixel of paper: 12 units are 7 points of type, of a crowd 6. */
const [units, crowdUnits, crowd] = [1.3, 1.5, 24] as const;
/** What the key takes up beside the map. */
const keyWidth = 104;

/** The map as large as the sheet has room for, its key beside it. */
export function PrintedMap({ board, today, room }: Props) {
  const size = { width: Math.min(room.width - keyWidth, room.height * 1.6), height: room.height };
  const scale = board.seats.length > crowd ? crowdUnits : units;
  const layout = layOutMap(board, today, {
    width: Math.round(size.width * scale),
    height: Math.round(size.height * scale),
  });
  return (
    <div className={styles.mapAndKey}>
      <svg
        role="img"
        aria-label={`Map. ${layout.places.map(seatWords).join('; ')}.`}
        width={Math.floor(size.width)}
        height={Math.floor(size.height)}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <MapDrawing layout={layout} colours={pageColours} />
      </svg>
      <MapKey layout={layout} />
    </div>
  );
}
