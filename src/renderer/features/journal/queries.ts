import {
  type UseQueryResult,
  useInfiniteQuery,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { AppError } from '#shared/app-error';
import type { MethodOutput } from '#shared/contract/index';
import type { Cursor, EntrySummary } from '#shared/contract/journal';
import { hasFilters } from '#shared/domain/entry-filters';
import { isTooShort } from '#shared/domain/search-query';
import { call } from '../../bridge/client';
import type { AskedSearch } from './search-address';
import { createTurns } from './turns';

/** Every key begins with the topic that makes it stale. */
export const journalKeys = {
  all: ['journal'],
  page: (page: number) => ['journal', 'page', page],
  pinned: ['journal', 'pinned'],
  months: ['journal', 'months'],
  search: (asked: AskedSearch, stretch: number) => ['journal', 'search', asked, stretch] as const,
  savedSearches: ['journal', 'savedSearches'],
  entry: (id: string, session: string) => ['journal', 'entry', id, session],
  binned: ['journal', 'binned'],
} as const;

/** Entries a page of the list. */
const pageSize = 50;
/** Rows before the end of a page at which the next one is read. */
const nearEnd = 20;

type Page = MethodOutput<'journal.page'>;

export type JournalRows = Readonly<{
  /** How many entries there are; undefined until something is loaded. */
  total: number | undefined;
  /** The entry of a row, newest first, or undefined while it is not loaded. */
  rowAt: (index: number) => EntrySummary | undefined;
  error: Error | null;
  refetch: () => void;
}>;

/**
 * The rows of the journal that are in sight, and the page that comes next. Each page is a query of its
 * own: a change of the journal reads again what is in sight, not all that was ever scrolled past.
 */
export function useJournalRows(first: number, last: number): JournalRows {
  const queryClient = useQueryClient();
  const firstPage = Math.max(0, Math.floor((first - nearEnd) / pageSize));
  const lastPage = Math.floor((last + nearEnd) / pageSize);
  const numbers = Array.from({ length: lastPage - firstPage + 1 }, (_, step) => firstPage + step);
  const { pages, total, error, refetch } = useQueries({
    queries: numbers.map((page) => ({
      queryKey: journalKeys.page(page),
      queryFn: () => call('journal.page', { after: null, skip: page * pageSize, limit: pageSize }),
    })),
    combine,
  });
  // A row out of sight that has the focus is on a page that nobody asks for any more.
  const rowAt = useCallback(
    (index: number) => {
      const number = Math.floor(index / pageSize);
      const page =
        pages[number - firstPage] ?? queryClient.getQueryData<Page>(journalKeys.page(number));
      return page?.entries[index % pageSize];
    },
    [pages, firstPage, queryClient],
  );
  // Far from what was loaded no page is there yet; the list keeps its length meanwhile.
  const [known, setKnown] = useState(total);
  if (total !== undefined && total !== known) setKnown(total);
  return { total: total ?? known, rowAt, error, refetch };
}

function combine(results: readonly UseQueryResult<Page>[]) {
  const failed = results.find(({ error }) => error !== null);
  return {
    pages: results.map(({ data }) => data),
    total: results.findLast(({ data }) => data !== undefined)?.data?.total,
    error: failed?.error ?? null,
    refetch: () => {
      for (const { refetch } of results) void refetch();
    },
  };
}

/** Pinned entries, newest first. */
export function usePinned() {
  return useQuery({ queryKey: journalKeys.pinned, queryFn: () => call('journal.pinned', {}) });
}

/** Months with entries, newest first. */
export function useMonths() {
  return useQuery({ queryKey: journalKeys.months, queryFn: () => call('journal.months', {}) });
}

/**
 * An entry as it is stored when its page opens, or null for one that is new and not stored yet. It is
 * read once for each sitting at the page and never again, whatever changes: from then on the text
 * belongs to the editor.
 */
export function useEntry(id: string, session: string, mayBeNew: boolean) {
  return useQuery({
    queryKey: journalKeys.entry(id, session),
    queryFn: async () => {
      try {
        return await call('journal.read', { id });
      } catch (error) {
        // Asked even of a new one: back and forward can return to an address that still says "new".
        if (mayBeNew && error instanceof AppError && error.code === 'not-found') return null;
        throw error;
      }
    },
    enabled: (query) => query.state.data === undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

/** Hits that are drawn at once, and that each further page brings. */
const hitsAtFirst = 20;
const hitsMore = 50;

/** Whether a search asks for anything. */
export const isAsking = ({ query, filters }: AskedSearch): boolean =>
  !isTooShort(query) || hasFilters(filters);

export type JournalSearch = ReturnType<typeof useJournalSearch>;

/**
 * Searches at each key. One search is with the store at a time, and those that are out of date are
 * skipped. What was found stays until the next is there, but not from one time of searching to the next.
 */
export function useJournalSearch(asked: AskedSearch) {
  const [turns] = useState(createTurns);
  const stretch = useStretch(isAsking(asked));
  return useInfiniteQuery({
    queryKey: journalKeys.search(asked, stretch),
    queryFn: ({ signal, pageParam }) =>
      turns(signal, async () => {
        const limit = pageParam === null ? hitsAtFirst : hitsMore;
        const found = await call('journal.search', { ...asked, after: pageParam, limit });
        return { ...found, asked };
      }),
    initialPageParam: null as Cursor | null,
    getNextPageParam: (last) => last.next,
    enabled: isAsking(asked),
    placeholderData: (before, query) => (query?.queryKey[3] === stretch ? before : undefined),
    gcTime: 30_000,
    retry: false,
  });
}

export function useBinned() {
  return useQuery({ queryKey: journalKeys.binned, queryFn: () => call('journal.binned', {}) });
}

/** A number for each time that something goes on without a break. */
function useStretch(isOn: boolean): number {
  const [seen, setSeen] = useState({ isOn, stretch: 0 });
  if (seen.isOn === isOn) return seen.stretch;
  const next = { isOn, stretch: seen.stretch + 1 };
  setSeen(next);
  return next.stretch;
}
