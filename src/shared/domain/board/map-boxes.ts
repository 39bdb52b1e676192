import type { MapCircle, Point } from './map-sectors';
import { polar } from './map-sectors';

/** A rectangle of the picture, taken up by a mark or a name. */
export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** How far two boxes are apart; negative when they overlap. */
export function apart(one: Box, other: Box): number {
  return Math.max(
    Math.max(one.left, other.left) - Math.min(one.right, other.right),
    Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom),
  );
}

export function between(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** How far a point of a sector is from the sector's two edges, the nearer of them. */
export function fromEdges(
  point: Point,
  { from, to }: Readonly<{ from: number; to: number }>,
  { centre }: MapCircle,
): number {
  const [x, y] = [point.x - centre.x, point.y - centre.y];
  return Math.min(
    ...[from, to].map((angle) => {
      const [across, up] = [Math.sin(angle), -Math.cos(angle)];
      // Behind the middle, an edge's nearest point is the middle.
      const along = Math.max(0, x * across + y * up);
      return Math.hypot(x - along * across, y - along * up);
    }),
  );
}

/** Whether a box whose middle is in the sector is in it whole, `gap` away from its edges. */
export function isWithin(
  box: Box,
  { from, to }: Readonly<{ from: number; to: number }>,
  { centre, radius }: MapCircle,
  gap: number,
): boolean {
  const wide = {
    left: box.left - gap,
    top: box.top - gap,
    right: box.right + gap,
    bottom: box.bottom + gap,
  };
  const corners = [
    [wide.left, wide.top],
    [wide.right, wide.top],
    [wide.left, wide.bottom],
    [wide.right, wide.bottom],
  ] as const;
  return (
    corners.every(([x, y]) => between({ x, y }, centre) <= radius) &&
    [from, to].every((angle) => !crosses(centre, polar(centre, angle, radius), wide))
  );
}

/** Whether a line from one point to another meets the box (Liang and Barsky). */
function crosses(start: Point, end: Point, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [at, along, low, high] of [
    [start.x, end.x - start.x, box.left, box.right],
    [start.y, end.y - start.y, box.top, box.bottom],
  ] as const) {
    if (Math.abs(along) < 1e-9) {
      if (at < low || at > high) return false;
      continue;
    }
    const [one, other] = [(low - at) / along, (high - at) / along];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter <= leave;
}
