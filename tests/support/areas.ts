import { areas, type KnownArea } from '#shared/domain/areas';

/** The areas of a vault in which nobody changed any. */
export const knownAreas: readonly KnownArea[] = areas.map((area) => ({ ...area, isHidden: false }));
