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
    corners.every(([x, y]) => Math.hypot(x - centre.x, y - centre.y) <= radius) &&
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
