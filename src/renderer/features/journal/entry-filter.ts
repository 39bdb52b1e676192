import { assertNever } from '#shared/assert-never';
import { type EnergyId, energyName } from '#shared/domain/energy';
import type { EntryFilters } from '#shared/domain/entry-filters';
import { type PassageKindId, passageKindName } from '#shared/domain/passages';
import { type SignalId, signalName } from '#shared/domain/signals';
import { shortDay } from './wall-clock';

/** Kinds of filter of which one chooses a thing, in the order the menu offers them. */
export const chosenKinds = ['area', 'person', 'goal', 'tag', 'energy', 'mark', 'signal'] as const;
export type ChosenKind = (typeof chosenKinds)[number];

/** One thing that narrows a search: what a chip stands for. */
export type EntryFilter =
  | Readonly<{ kind: ChosenKind; id: string }>
  | Readonly<{ kind: 'dates' | 'image' | 'pinned' }>;

/** The names of what filters point to, by id; undefined while they are not known. */
export type NameOfThing = (
  kind: 'area' | 'person' | 'goal' | 'tag',
  id: string,
) => string | undefined;

export const kindNames: Readonly<Record<EntryFilter['kind'], string>> = {
  area: 'Area',
  person: 'Person',
  goal: 'Goal',
  tag: 'Tag',
  energy: 'Energy',
  mark: 'Mark',
  signal: 'Signal',
  dates: 'Dates',
  image: 'Has image',
  pinned: 'Pinned',
};

const lists = {
  area: 'areas',
  person: 'people',
  goal: 'goals',
  tag: 'tags',
  energy: 'energies',
  mark: 'marks',
  signal: 'signals',
} as const;

/** The filters one by one, as chips show them. */
export function filtersOf(filters: EntryFilters): EntryFilter[] {
  const chosen = chosenKinds.flatMap((kind) =>
    filters[lists[kind]].map((id): EntryFilter => ({ kind, id })),
  );
  if (filters.from !== null || filters.to !== null) chosen.push({ kind: 'dates' });
  if (filters.hasImage) chosen.push({ kind: 'image' });
  if (filters.isPinned) chosen.push({ kind: 'pinned' });
  return chosen;
}

/** Adds a thing to what narrows; once is enough. */
export function withChosen(filters: EntryFilters, kind: ChosenKind, id: string): EntryFilters {
  const list: readonly string[] = filters[lists[kind]];
  return list.includes(id) ? filters : { ...filters, [lists[kind]]: [...list, id] };
}

export function withoutFilter(filters: EntryFilters, filter: EntryFilter): EntryFilters {
  switch (filter.kind) {
    case 'dates':
      return { ...filters, from: null, to: null };
    case 'image':
      return { ...filters, hasImage: false };
    case 'pinned':
      return { ...filters, isPinned: false };
    default: {
      const list: readonly string[] = filters[lists[filter.kind]];
      return { ...filters, [lists[filter.kind]]: list.filter((id) => id !== filter.id) };
    }
  }
}

/** A name of one filter that no other has. */
export function filterKey(filter: EntryFilter): string {
  return 'id' in filter ? `${filter.kind}:${filter.id}` : filter.kind;
}

/** What a filter points to, in words. */
export function thingName(filter: EntryFilter, filters: EntryFilters, nameOf: NameOfThing): string {
  switch (filter.kind) {
    case 'energy':
      return energyName(filter.id as EnergyId);
    case 'mark':
      return passageKindName(filter.id as PassageKindId);
    case 'signal':
      return signalName(filter.id as SignalId);
    case 'area':
    case 'person':
    case 'goal':
    case 'tag':
      return nameOf(filter.kind, filter.id) ?? '…';
    case 'dates':
      return datesName(filters);
    case 'image':
    case 'pinned':
      return '';
    default:
      return assertNever(filter);
  }
}

/** "Area: Research", "Has image": the words of a chip. */
export function filterName(
  filter: EntryFilter,
  filters: EntryFilters,
  nameOf: NameOfThing,
): string {
  const thing = thingName(filter, filters, nameOf);
  return thing === '' ? kindNames[filter.kind] : `${kindNames[filter.kind]}: ${thing}`;
}

export function datesName({ from, to }: Pick<EntryFilters, 'from' | 'to'>): string {
  if (from !== null && from === to) return shortDay(from);
  if (from === null) return to === null ? '' : `until ${shortDay(to)}`;
  return to === null ? `since ${shortDay(from)}` : `${shortDay(from)} to ${shortDay(to)}`;
}
