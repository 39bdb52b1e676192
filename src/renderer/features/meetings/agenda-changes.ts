import type { AgendaPoint } from '#shared/contract/meetings';

type Origin = AgendaPoint['origin'];

/** A point as it is added. */
export function newPoint(words: string, origin: Origin): AgendaPoint {
  return {
    id: crypto.randomUUID(),
    words: words.trim().slice(0, 300),
    minutes: null,
    covered: false,
    origin,
  };
}

/** Puts a point before another, or last with null. */
export function movePoint(
  points: readonly AgendaPoint[],
  id: string,
  before: string | null,
): AgendaPoint[] {
  const moved = points.filter((point) => point.id === id);
  const others = points.filter((point) => point.id !== id);
  const found = before === null ? -1 : others.findIndex((point) => point.id === before);
  return found === -1
    ? [...others, ...moved]
    : [...others.slice(0, found), ...moved, ...others.slice(found)];
}

/** Moves a point one place up or down. */
export function stepPoint(
  points: readonly AgendaPoint[],
  id: string,
  direction: 'up' | 'down',
): AgendaPoint[] {
  const index = points.findIndex((point) => point.id === id);
  const before = points[direction === 'up' ? index - 1 : index + 2]?.id;
  const isFirst = direction === 'up' && index <= 0;
  return isFirst ? [...points] : movePoint(points, id, before ?? null);
}

/** The points with one of them changed. */
export function changePoint(
  points: readonly AgendaPoint[],
  id: string,
  patch: Partial<AgendaPoint>,
): AgendaPoint[] {
  return points.map((point) => (point.id === id ? { ...point, ...patch } : point));
}
