import { entryFilters } from '#shared/contract/journal-search';
import type { ExportSelection } from '#shared/contract/transfer-export';

/** The filters by the names they have in the journal's address: several of a kind with commas between them. */
const lists = {
  area: 'areas',
  person: 'people',
  goal: 'goals',
  tag: 'tags',
  mark: 'marks',
  energy: 'energies',
  signal: 'signals',
} as const;

const someId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Which entries an address is about: ?ids=a,b names them; ?q=…&area=…&person=… and so on, as in the
 * journal's own address, finds them; else all. What is no such thing is left out. The router may have
 * quoted a value (it keeps values as JSON).
 */
export function readExportAddress(search: string): ExportSelection {
  const parameters = new URLSearchParams(search);
  const text = (name: string) => (parameters.get(name) ?? '').replace(/^"(.*)"$/s, '$1');
  const ids = [...new Set(text('ids').split(','))].filter((id) => someId.test(id));
  if (ids.length > 0) return { kind: 'entries', ids };
  const given: Record<string, unknown> = {
    hasImage: text('image') === '1',
    isPinned: text('pinned') === '1',
  };
  const add = (name: string, value: unknown): void => {
    if (entryFilters.safeParse({ ...given, [name]: value }).success) given[name] = value;
  };
  for (const [name, field] of Object.entries(lists)) {
    const values = text(name).split(',');
    if (values[0] !== '') add(field, values);
  }
  for (const name of ['from', 'to']) if (text(name) !== '') add(name, text(name));
  const filters = entryFilters.parse(given);
  const query = text('q').slice(0, 500);
  const narrows = Object.values(filters).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== false,
  );
  return query.trim() === '' && !narrows
    ? { kind: 'all', withBin: false }
    : { kind: 'search', query, filters };
}
