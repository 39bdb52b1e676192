import { ringOf, roleShapes } from '#shared/domain/board/map-shapes';
import type { SeatRoleId } from '#shared/domain/board/roles';
import type { StageId } from '#shared/domain/board/stages';
import type { MapColours } from './map-colours';

type Props = Readonly<{
  shape: SeatRoleId;
  stage: StageId;
  /** In the drawing's units. */
  radius: number;
  colours: MapColours;
}>;

/** The shape of a role, its outline drawn as the stage's ring, around the point 0, 0. */
export function MapMark({ shape, stage, radius, colours }: Props) {
  const ring = ringOf(stage);
  // The line lies on the shape's edge; half of it must not stand out.
  const outer = radius - ring.width / 2;
  const outline = { d: roleShapes[shape], stroke: colours.ink, strokeLinejoin: 'round' } as const;
  return (
    <>
      <path
        {...outline}
        transform={`scale(${outer})`}
        fill={shape === 'sponsor' ? colours.accentSoft : colours.paper}
        strokeWidth={ring.width / outer}
        {...(ring.dashes && { strokeDasharray: scaled(ring.dashes, outer) })}
      />
      {ring.isDouble && (
        <path
          {...outline}
          transform={`scale(${outer - 3})`}
          fill="none"
          strokeWidth={ring.width / (outer - 3)}
        />
      )}
    </>
  );
}

/** Dashes in the units of the shape, which is scaled. */
function scaled(dashes: string, by: number): string {
  return dashes
    .split(' ')
    .map((one) => Number(one) / by)
    .join(' ');
}
