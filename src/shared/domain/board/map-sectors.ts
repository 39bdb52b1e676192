import type { BoardArea } from './board';
import { wrapped } from './map-words';

/** A point of the picture: x to the right, y down. */
export type Point = Readonly<{ x: number; y: number }>;

/** The circle that the picture is drawn in. */
export type MapCircle = Readonly<{ centre: Point; radius: number }>;

/** An area's part of the circle. Angles in radians, from twelve o'clock, clockwise. */
export type MapSector = Readonly<{
  area: BoardArea;
  from: number;
  to: number;
  isEmpty: boolean;
  label: Readonly<{ at: Point; anchor: 'start' | 'middle' | 'end'; lines: readonly string[] }>;
}>;

export const areaTextSize = 13;
export const areaLine = 16;
const labelGap = 14;
/** Half of the circle is shared equally, so that an empty area is seen; half by where the seats are. */
const sharedEqually = 0.55;

/** The point at an angle and a distance from the middle. */
export function polar(centre: Point, angle: number, distance: number): Point {
  return { x: centre.x + distance * Math.sin(angle), y: centre.y - distance * Math.cos(angle) };
}

/** The sectors, clockwise from the top, in the areas' order. @param width of the picture, which labels stay in */
export function sectorsOf(
  areas: readonly Readonly<{ area: BoardArea; seats: number }>[],
  circle: MapCircle,
  width: number,
): readonly MapSector[] {
  const all = areas.reduce((sum, { seats }) => sum + seats, 0);
  let from = 0;
  return areas.map(({ area, seats }, index) => {
    const equal = 1 / areas.length;
    const share = all === 0 ? equal : sharedEqually * equal + (1 - sharedEqually) * (seats / all);
    // The last one ends where the first begins, whatever the sum of the parts came to.
    const to = index === areas.length - 1 ? 2 * Math.PI : from + share * 2 * Math.PI;
    const sector = {
      area,
      from,
      to,
      isEmpty: seats === 0,
      label: labelOf(area.name, (from + to) / 2, circle, width),
    };
    from = to;
    return sector;
  });
}

/** Beside the circle, and growing away from it. */
function labelOf(
  name: string,
  angle: number,
  { centre, radius }: MapCircle,
  width: number,
): MapSector['label'] {
  const at = polar(centre, angle, radius + labelGap);
  const [across, down] = [Math.sin(angle), -Math.cos(angle)];
  const anchor = Math.abs(across) < 0.2 ? 'middle' : across > 0 ? 'start' : 'end';
  const room = anchor === 'middle' ? radius * 0.6 : anchor === 'start' ? width - at.x : at.x;
  const lines = wrapped(name, {
    width: room - 4,
    size: areaTextSize,
    most: anchor === 'middle' ? 2 : 3,
  });
  // The first line's foot: at the top the lines end at the circle, at the bottom they begin there.
  const top = at.y - ((1 - down) / 2) * lines.length * areaLine + areaTextSize * 0.9;
  return { at: { x: at.x, y: top }, anchor, lines };
}
