import type { EntryFilters, Hit, journalSearchContract } from '#shared/contract/journal-search';
import type { Handlers } from '#shared/contract/method';
import { hasFilters } from '#shared/domain/entry-filters';
import { isTooShort, searchExpression, searchTerms } from '#shared/domain/search-query';
import { matchStart, segmentsOf } from '#shared/domain/segments';
import type { JournalDependencies } from './dependencies';
import { factsOf } from './rows';
import { savedSearches } from './saved-searches';
import { filterNarrowing } from './search-filters';
import { type HitRow, searchRepository, type Words } from './search-repository';

/** More hits than this are told as "or more". */
const mostCounted = 1_000;

/** Finding entries: search, the calendar, saved searches. */
export function searchHandlers({
  connection,
  clock,
  changed,
}: JournalDependencies): Handlers<typeof journalSearchContract> {
  const search = searchRepository(connection);
  const narrow = filterNarrowing(connection);
  const saved = savedSearches(connection);
  return {
    'journal.search': ({ query, filters, order, after, limit }) => {
      const words = wordsOf(query, filters);
      if (words === null) return { hits: [], total: 0, next: null };
      const narrowing = hasFilters(filters) ? narrow(filters) : null;
      if (order === 'best' && words.wanted !== null) {
        const positions = search.best(words, narrowing, limit);
        const total =
          positions.length < limit ? positions.length : search.count(words, narrowing, mostCounted);
        return { hits: search.rows(words.wanted, positions).map(toHit), total, next: null };
      }
      // The first page walks as far as it counts; the next ones only as far as they show.
      const most = after === null ? Math.max(mostCounted, limit + 1) : limit + 1;
      const found = search.newest(words, narrowing, after ?? Number.MAX_SAFE_INTEGER, most);
      const page = found.slice(0, limit);
      return {
        hits: search.rows(words.wanted, page).map(toHit),
        total:
          after === null
            ? Math.min(found.length, mostCounted)
            : search.count(words, narrowing, mostCounted),
        next: found.length > limit ? (page.at(-1) ?? null) : null,
      };
    },
    'journal.months': () => search.months(),
    'journal.savedSearches': () => saved.all(),
    'journal.saveSearch': (search) => {
      saved.save(search, clock());
      changed('journal');
      return {};
    },
    'journal.removeSearch': ({ id }) => {
      saved.remove(id);
      changed('journal');
      return {};
    },
  };
}

/** What the words ask for, or null when there is nothing to look for and nothing else narrows. */
function wordsOf(query: string, filters: EntryFilters): Words | null {
  const { unwanted } = searchTerms(query);
  const wanted = searchExpression(query);
  // Symbols alone look for nothing, and so find nothing, whatever the filters.
  const saysNothing = wanted === null && unwanted === null && !isTooShort(query);
  return wanted === null && (saysNothing || !hasFilters(filters)) ? null : { wanted, unwanted };
}

function toHit(row: HitRow): Hit {
  return {
    ...factsOf(row),
    title: segmentsOf(row.title),
    // Found by its title or a name alone, an entry shows how it begins.
    snippet: segmentsOf(row.snippet.includes(matchStart) ? row.snippet : row.opening),
  };
}
