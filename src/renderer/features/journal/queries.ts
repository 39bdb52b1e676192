import {
  type InfiniteData,
  keepPreviousData,
  type QueryClient,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '#shared/app-error';
import type { MethodOutput } from '#shared/contract/index';
import type { Cursor } from '#shared/contract/journal';
import { call } from '../../bridge/client';
import { createTurns } from './turns';

/** Every key begins with the topic that makes it stale. */
export const journalKeys = {
  all: ['journal'],
  page: ['journal', 'page'],
  pinned: ['journal', 'pinned'],
  search: ['journal', 'search'],
  searchFor: (query: string, limit: number) => ['journal', 'search', query, limit],
  entry: (id: string, session: string) => ['journal', 'entry', id, session],
  binned: ['journal', 'binned'],
} as const;

const pageSize = 50;

type Page = MethodOutput<'journal.page'>;
export type LoadedPages = InfiniteData<Page, Cursor | null>;

/** The journal, newest first, 50 entries at a time. */
export function useJournalPages() {
  return useInfiniteQuery({
    queryKey: journalKeys.page,
    queryFn: ({ pageParam }) => call('journal.page', { after: pageParam, limit: pageSize }),
    initialPageParam: null as Cursor | null,
    getNextPageParam: (last) => last.next,
  });
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

/** Searches at each key. One search is with the store at a time, and those that are out of date are skipped. */
export function useJournalSearch(query: string, limit: number) {
  const [turns] = useState(createTurns);
  return useQuery({
    queryKey: journalKeys.searchFor(query, limit),
    queryFn: ({ signal }) => turns(signal, () => call('journal.search', { query, limit })),
    enabled: query.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 30_000,
    retry: false,
  });
}

/** Pinned entries, newest first. */
export function usePinned() {
  return useQuery({ queryKey: journalKeys.pinned, queryFn: () => call('journal.pinned', {}) });
}

export function useBinned() {
  return useQuery({ queryKey: journalKeys.binned, queryFn: () => call('journal.binned', {}) });
}

/** Takes entries out of the lists on screen at once; the store's answer follows. */
export function forgetListed(queryClient: QueryClient, ids: readonly string[]): void {
  const stays = ({ id }: Readonly<{ id: string }>) => !ids.includes(id);
  queryClient.setQueryData<LoadedPages>(
    journalKeys.page,
    (data) =>
      data && {
        ...data,
        pages: data.pages.map((page) => ({
          ...page,
          entries: page.entries.filter(stays),
          total: page.total - ids.length,
        })),
      },
  );
  queryClient.setQueryData<MethodOutput<'journal.pinned'>>(journalKeys.pinned, (pinned) =>
    pinned?.filter(stays),
  );
  queryClient.setQueriesData<MethodOutput<'journal.search'>>(
    { queryKey: journalKeys.search },
    (data) => {
      const hits = data?.hits.filter(stays);
      return (
        data && hits && { ...data, hits, total: data.total - (data.hits.length - hits.length) }
      );
    },
  );
}
