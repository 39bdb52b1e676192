import { bandFor, type MapBand } from './map-bands';
import { apart, type Box, between, boxAround, fromEdges, isWithin } from './map-boxes';
import { type MapCircle, type MapSector, type Point, polar } from './map-sectors';
import { nameChoices, textWidth } from './map-words';
import type { ServingSeat } from './serving';

/** A seat on the map, and the name beside its mark where there is room for one. */
export type MapPlace = ServingSeat & Readonly<{ at: Point; name: MapName | null }>;

type MapName = Readonly<{ words: string; at: Point; anchor: 'start' | 'middle' | 'end' }>;

type Task = Readonly<{
  sector: MapSector;
  seats: readonly ServingSeat[];
  circle: MapCircle;
  bands: readonly MapBand[];
  /** The radius of a mark. */
  mark: number;
}>;

export const nameSize = 12;
/** Marks smaller than this hold no initials that could be read. */
export const smallestWithInitials = 11;
const nameHeight = 15;
const gap = { edge: 2, marks: 3, names: 2 } as const;

/** Puts an area's seats into its sector, each in the ring of its strength; null when they have no room. */
export function packSector(task: Task): readonly MapPlace[] | null {
  if (!couldFit(task)) return null;
  const placed: (ServingSeat & { at: Point })[] = [];
  for (const seat of strongestFirst(task.seats)) {
    const at = freePlace(task, bandFor(task.bands, seat.seat.strength), placed);
    if (at === null) return null;
    placed.push({ ...seat, at });
  }
  const taken = placed.map(({ at }) => boxAround(at, 2 * task.mark, 2 * task.mark));
  return placed.map((place) => {
    const name = freeName(task, place, taken);
    if (name) taken.push(nameBox(name));
    return { ...place, name };
  });
}

/** Whether the rings have the area that the marks take up: says no at once where looking would take minutes. */
function couldFit({ sector, seats, bands, mark }: Task): boolean {
  return bands.every((band) => {
    const here = seats.filter(({ seat }) => bandFor(bands, seat.strength) === band);
    const area = ((sector.to - sector.from) / 2) * (band.outer ** 2 - band.inner ** 2);
    return here.length * Math.PI * mark ** 2 <= area;
  });
}

/** Puts each seat in the middle of its ring, whoever is there: the last resort for thousands of them. */
export function stackSector({ sector, seats, circle, bands }: Task): readonly MapPlace[] {
  return seats.map((seat) => {
    const { inner, outer } = bandFor(bands, seat.seat.strength);
    const at = polar(circle.centre, (sector.from + sector.to) / 2, (inner + outer) / 2);
    return { ...seat, at, name: null };
  });
}

/** The place in a ring that is farthest from what is there already, and from the sector's edges. */
function freePlace(
  { sector, circle, mark }: Task,
  band: MapBand,
  taken: readonly Readonly<{ at: Point }>[],
): Point | null {
  let best: { at: Point; room: number } | null = null;
  const [nearest, farthest] = [band.inner + mark + 1, band.outer - mark - 1];
  if (nearest > farthest) return null;
  const rows = Math.max(1, Math.ceil((farthest - nearest) / (mark * 0.75)));
  for (let row = 0; row <= rows; row += 1) {
    const distance = nearest + ((farthest - nearest) * row) / rows;
    // The edges of the sector, seen from a mark's middle at this distance.
    const half = (sector.to - sector.from) / 2;
    const steps = Math.max(2, 2 * Math.ceil((half * distance) / (mark * 0.75)));
    for (let step = 0; step <= steps; step += 1) {
      const angle = sector.from + ((sector.to - sector.from) * step) / steps;
      const at = polar(circle.centre, angle, distance);
      if (fromEdges(at, sector, circle) < mark + gap.edge) continue;
      const toOthers =
        Math.min(...taken.map((one) => between(one.at, at)), Number.MAX_VALUE) - 2 * mark;
      if (toOthers < gap.marks) continue;
      const aside = Math.abs(angle - sector.from - half) * distance;
      const toMiddle = Math.abs(distance - (band.inner + band.outer) / 2);
      // Beside its neighbours' names, and otherwise in the middle.
      const room = Math.min(toOthers, 4 * mark) - 0.3 * aside - 0.5 * toMiddle;
      if (best === null || room > best.room) best = { at, room };
    }
  }
  return best?.at ?? null;
}

/** The name's place: under the mark, at a side, or over it, whole before short; null when nowhere is room. */
function freeName(
  { sector, circle, bands, mark }: Task,
  { at, person }: Readonly<{ at: Point; person: ServingSeat['person'] }>,
  taken: readonly Box[],
): MapName | null {
  const [nearest] = bands;
  const middle = boxAround(circle.centre, 1.4 * (nearest?.inner ?? 0), 1.4 * (nearest?.inner ?? 0));
  for (const words of nameChoices(person.name, mark < smallestWithInitials)) {
    const places: readonly MapName[] = [
      { words, anchor: 'middle', at: { x: at.x, y: at.y + mark + 12 } },
      { words, anchor: 'start', at: { x: at.x + mark + 4, y: at.y + 4 } },
      { words, anchor: 'end', at: { x: at.x - mark - 4, y: at.y + 4 } },
      { words, anchor: 'middle', at: { x: at.x, y: at.y - mark - 5 } },
    ];
    const free = places.find((name) => {
      const box = nameBox(name);
      return (
        isWithin(box, sector, circle, gap.edge) &&
        apart(box, middle) >= gap.names &&
        taken.every((other) => apart(box, other) >= gap.names || isOwn(other, at))
      );
    });
    if (free) return free;
  }
  return null;
}

/** The rectangle that a name takes up. Its place is the foot of its letters. */
export function nameBox({ words, at, anchor }: MapName): Box {
  const width = textWidth(words, nameSize);
  const left = anchor === 'start' ? at.x : anchor === 'end' ? at.x - width : at.x - width / 2;
  return { left, right: left + width, top: at.y - nameHeight + 4, bottom: at.y + 4 };
}

function isOwn(box: Box, { x, y }: Point): boolean {
  return (
    Math.abs((box.left + box.right) / 2 - x) < 1e-6 &&
    Math.abs((box.top + box.bottom) / 2 - y) < 1e-6
  );
}

function strongestFirst(seats: readonly ServingSeat[]): readonly ServingSeat[] {
  return [...seats].sort((a, b) => (b.seat.strength ?? 3) - (a.seat.strength ?? 3));
}
