import { z } from 'zod';
import type { AreaWeight } from './board/person-facts';

/**
 * The eight content areas of mentoring (source: "Mentoring for Medical Professionals", M. Ramundo),
 * in the order the source gives them: what a vault begins with. From then on the list is the person's
 * own (the table area): what shows or offers areas reads it from there, never from here.
 */
export const areas = [
  { id: 'teaching', name: 'Teaching' },
  { id: 'research', name: 'Research' },
  { id: 'work-life', name: 'Work-life balance' },
  { id: 'quality', name: 'Quality and patient safety' },
  { id: 'leadership', name: 'Leadership and administration' },
  { id: 'medico-legal', name: 'Medico-legal' },
  { id: 'clinical', name: 'Clinical practice' },
  { id: 'advocacy', name: 'Advocacy' },
] as const;

/** One of the eight a vault begins with. */
export type FirstAreaId = (typeof areas)[number]['id'];
export const areaIds = areas.map((area) => area.id) as [FirstAreaId, ...FirstAreaId[]];

/**
 * One of the eight, or an area the person added. It never holds a comma, between which entries and
 * addresses keep several.
 */
export const areaId = z.union([z.enum(areaIds), z.uuid().lowercase()]);
export type AreaId = z.infer<typeof areaId>;

/** What pages need to show and offer an area. */
export type KnownArea = Readonly<{
  id: AreaId;
  name: string;
  isHidden: boolean;
  /** How much it matters now; left out where that is not known, which counts as mattering. */
  weight?: AreaWeight;
}>;

/** The name of an area that an import or an archive of part of a journal came without. */
export const unknownAreaName = 'An area of another vault';

/** The name people read for an area. */
export function areaName(known: readonly KnownArea[], id: AreaId): string {
  return known.find((area) => area.id === id)?.name ?? unknownAreaName;
}

/**
 * The areas to choose from, in the person's order: those that are not hidden, and what is chosen already,
 * so that it can be seen and taken back.
 */
export function offeredAreas(
  known: readonly KnownArea[],
  chosen: readonly AreaId[] = [],
): readonly KnownArea[] {
  const unknown = chosen.filter((id) => !known.some((area) => area.id === id));
  return [
    ...known.filter(({ id, isHidden }) => !isHidden || chosen.includes(id)),
    ...unknown.map((id) => ({ id, name: unknownAreaName, isHidden: true })),
  ];
}

/** The areas to look for something in: hidden ones last, so that what was kept under them is found. */
export function findableAreas(
  known: readonly KnownArea[],
): readonly Readonly<{ id: AreaId; name: string }>[] {
  return [
    ...known.filter(({ isHidden }) => !isHidden),
    ...known
      .filter(({ isHidden }) => isHidden)
      .map(({ id, name }) => ({ id, name: `${name} (hidden)` })),
  ];
}

/** Things by area, in the person's order, hidden areas among them; areas of another vault come last. */
export function byArea<T extends Readonly<{ area: AreaId }>>(
  known: readonly KnownArea[],
  things: readonly T[],
): readonly Readonly<{ id: AreaId; name: string; things: readonly T[] }>[] {
  return offeredAreas(known, [...new Set(things.map(({ area }) => area))])
    .map(({ id, name }) => ({ id, name, things: things.filter(({ area }) => area === id) }))
    .filter((area) => area.things.length > 0);
}

/** What an area weighs that nobody weighed, as the first eight do: "Matters". */
const unweighed: AreaWeight = 2;

/**
 * The areas by how much they matter now, the heaviest first; of the same weight in the person's order. So
 * the plan begins with what its owner cares for most, without a second order to keep.
 */
export function heaviestFirst(known: readonly KnownArea[]): readonly KnownArea[] {
  return known.toSorted((one, other) => (other.weight ?? unweighed) - (one.weight ?? unweighed));
}

/** What is said of an area's weight beside its name: nothing of the two in the middle. */
export function weightMark(known: readonly KnownArea[], id: AreaId): string | null {
  const weight = known.find((area) => area.id === id)?.weight ?? unweighed;
  return weight === 3 ? 'Matters most now' : weight === 0 ? 'Not now' : null;
}
