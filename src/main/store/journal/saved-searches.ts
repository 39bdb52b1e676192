import type Database from 'better-sqlite3';
import { type EntryFilters, entryFilters, type SavedSearch } from '#shared/contract/journal-search';

type Row = Readonly<{
  id: string;
  name: string;
  query: string;
  filters: string;
  search_order: SavedSearch['order'];
}>;

/** Searches the person keeps. Owner of the table saved_search. */
export function savedSearches(connection: Database.Database) {
  const all = connection.prepare<[], Row>(
    'SELECT id, name, query, filters, search_order FROM saved_search ORDER BY name COLLATE NOCASE, added_at',
  );
  const save = connection.prepare<[Row & { added_at: number }]>(
    `INSERT INTO saved_search (id, name, query, filters, search_order, added_at)
     VALUES (@id, @name, @query, @filters, @search_order, @added_at)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query,
       filters = excluded.filters, search_order = excluded.search_order`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM saved_search WHERE id = ?');
  // An id stands nowhere else in the filters, and one that is named twice narrows as one does.
  const replaceId = connection.prepare<[string, string, string]>(
    'UPDATE saved_search SET filters = replace(filters, ?, ?) WHERE instr(filters, ?) > 0',
  );
  return {
    all: (): SavedSearch[] =>
      all.all().map(({ search_order, filters, ...row }) => ({
        ...row,
        filters: readFilters(filters),
        order: search_order,
      })),
    /** Adds a search, or changes the one with its id. */
    save: ({ order, filters, ...search }: SavedSearch, at: number) =>
      void save.run({
        ...search,
        filters: JSON.stringify(filters),
        search_order: order,
        added_at: at,
      }),
    remove: (id: string) => void remove.run(id),
    /** Lets every search look for one thing in place of another. */
    replaceId: (id: string, by: string) => void replaceId.run(id, by, id),
  };
}

/** Filters as they are stored; kinds of filter that came later are empty. */
function readFilters(stored: string): EntryFilters {
  return entryFilters.parse(JSON.parse(stored));
}
