import type { Board } from './board';
import { bandsOf, type MapBand } from './map-bands';
import { type MapPlace, packSector, stackSector } from './map-packing';
import { type MapCircle, type MapSector, sectorsOf } from './map-sectors';
import { type ServingSeat, seatsIn, servingBoard } from './serving';

/** The board as a picture of a given size: me in the middle, areas around, the strong near. */
export type MapLayout = Readonly<{
  width: number;
  height: number;
  circle: MapCircle;
  /** The radius of the circle in the middle that stands for the user. */
  me: number;
  /** The rings that stand for strength, the nearest first. */
  bands: readonly MapBand[];
  sectors: readonly MapSector[];
  /** By sector, and in it the strongest first. */
  places: readonly MapPlace[];
  /** The radius of a mark. */
  mark: number;
}>;

/** Room outside of the circle for the areas’ names; `across` as a part of the width. */
const margin = { across: 0.15, along: 46 } as const;
/** Marks from large to small; the largest is used at which all fit. */
const marks = [22, 20, 18, 16, 14.5, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4] as const;

/**
 * Lays the board out. Each seat that serves on the day is in its area's sector and in its strength's
 * ring; one whose strength was not said is in the middle ring.
 * @param today an ISO day
 */
export function layOutMap(
  board: Board,
  today: string,
  { width, height }: Readonly<{ width: number; height: number }>,
): MapLayout {
  const serving = servingBoard(board, today);
  const circle = {
    centre: { x: width / 2, y: height / 2 },
    radius: Math.max(60, Math.min(width * (0.5 - margin.across), height / 2 - margin.along)),
  };
  const inside = circle.radius * 0.24;
  const bands = bandsOf(inside, circle.radius - 4);
  const byArea = serving.areas.map((area) => ({ area, seats: seatsIn(serving, area.id) }));
  const sectors = sectorsOf(
    byArea.map(({ area, seats }) => ({ area, seats: seats.length })),
    circle,
    width,
  );
  const filled = sectors.map((sector, index) => ({ sector, seats: byArea[index]?.seats ?? [] }));
  const packed = pack(filled, circle, bands);
  return { width, height, circle, me: inside * 0.66, bands, sectors, ...packed };
}

type Filled = Readonly<{ sector: MapSector; seats: readonly ServingSeat[] }>;

function pack(
  sectors: readonly Filled[],
  circle: MapCircle,
  bands: readonly MapBand[],
): Pick<MapLayout, 'mark' | 'places'> {
  for (const mark of marks) {
    const places = packAll(sectors, (filled) => packSector({ ...filled, circle, bands, mark }));
    if (places) return { mark, places };
  }
  const smallest = { circle, bands, mark: 1 };
  return { mark: 1, places: sectors.flatMap((filled) => stackSector({ ...filled, ...smallest })) };
}

/** All sectors' places, or null as soon as one sector has no room. */
function packAll(
  sectors: readonly Filled[],
  packOne: (filled: Filled) => readonly MapPlace[] | null,
): readonly MapPlace[] | null {
  const all: MapPlace[] = [];
  for (const filled of sectors) {
    const places = packOne(filled);
    if (places === null) return null;
    all.push(...places);
  }
  return all;
}
