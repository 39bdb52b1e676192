import type { EntryFilters } from '#shared/domain/entry-filters';
import { type EntryFilter, filtersOf, type NameOfThing, thingName } from './entry-filter';

const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const any = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What the filters leave, as a sentence goes on with it: "in Research, naming Dr. Núñez". */
export function filterWords(filters: EntryFilters, nameOf: NameOfThing): string {
  const chosen = filtersOf(filters);
  const things = (kind: EntryFilter['kind']) =>
    chosen.filter((one) => one.kind === kind).map((one) => thingName(one, filters, nameOf));
  const said = (words: string, list: Intl.ListFormat, names: readonly string[]) =>
    names.length === 0 ? '' : `${words} ${list.format(names)}`;
  const [dates] = things('dates');
  return [
    said('in', all, things('area')),
    said('naming', all, things('person')),
    said(
      'for',
      all,
      things('goal').map((name) => `“${name}”`),
    ),
    said(
      'tagged',
      all,
      things('tag').map((name) => `#${name}`),
    ),
    said('with energy', any, things('energy').map(lower)),
    said('marked', all, things('mark').map(lower)),
    said(
      'with the signal',
      any,
      things('signal').map((name) => `“${name}”`),
    ),
    dates === undefined
      ? ''
      : dates.includes(' to ')
        ? `from ${dates}`
        : /^(since|until)/.test(dates)
          ? dates
          : `on ${dates}`,
    filters.hasImage ? 'with an image' : '',
    filters.isPinned ? 'pinned' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const lower = (name: string) => name.toLowerCase();
