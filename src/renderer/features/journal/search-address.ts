import type { SearchOrder } from '#shared/contract/journal-search';
import { areaId, areaIds } from '#shared/domain/areas';
import { energyIds } from '#shared/domain/energy';
import type { EntryFilters } from '#shared/domain/entry-filters';
import { passageKindIds } from '#shared/domain/passages';
import { signalIds } from '#shared/domain/signals';

/** A search as its page's address holds it. */
export type AskedSearch = Readonly<{ query: string; filters: EntryFilters; order: SearchOrder }>;

/** The search part of an address, by name. */
export type SearchAddress = Readonly<Record<string, string>>;

const someId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const someDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads ?q=…&area=…&person=…&goal=…&tag=…&mark=…&energy=…&signal=…&from=…&to=…&image=1&pinned=1&order=best.
 * Several of a kind stand with commas between them. What is no such thing is left out: an address may
 * come from an earlier Preround, or from a person's hand.
 */
export function readSearchAddress(address: Readonly<Record<string, unknown>>): AskedSearch {
  const text = (name: string) => (address[name] === undefined ? '' : String(address[name]));
  const list = (name: string) => [
    ...new Set(
      text(name)
        .split(',')
        .filter((part) => part !== ''),
    ),
  ];
  const ids = (name: string) => list(name).filter((id) => someId.test(id));
  const among = <T extends string>(name: string, known: readonly T[]) =>
    known.filter((id) => list(name).includes(id));
  const day = (name: string) => (isDay(text(name)) ? text(name) : null);
  // Those the person added come after the eight: one search has one order.
  const ownAreas = list('area').filter(
    (id) => areaId.safeParse(id).success && !areaIds.some((first) => first === id),
  );
  return {
    query: text('q'),
    filters: {
      areas: [...among('area', areaIds), ...ownAreas],
      people: ids('person'),
      goals: ids('goal'),
      tags: ids('tag'),
      marks: among('mark', passageKindIds),
      energies: among('energy', energyIds),
      signals: among('signal', signalIds),
      from: day('from'),
      to: day('to'),
      hasImage: text('image') === '1',
      isPinned: text('pinned') === '1',
    },
    order: text('order') === 'best' ? 'best' : 'newest',
  };
}

/** The address of a search; what does not narrow is left out. */
export function searchAddress({ query, filters, order }: AskedSearch): SearchAddress {
  const { areas, people, goals, tags, marks, energies, signals, from, to } = filters;
  const parts: Record<string, string> = {
    q: query,
    area: areas.join(','),
    person: people.join(','),
    goal: goals.join(','),
    tag: tags.join(','),
    mark: marks.join(','),
    energy: energies.join(','),
    signal: signals.join(','),
    from: from ?? '',
    to: to ?? '',
    image: filters.hasImage ? '1' : '',
    pinned: filters.isPinned ? '1' : '',
    order: order === 'best' ? 'best' : '',
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
}

function isDay(text: string): boolean {
  if (!someDay.test(text)) return false;
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
