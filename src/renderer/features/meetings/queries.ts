import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AppError } from '#shared/app-error';
import type { Passage } from '#shared/contract/journal-passages';
import { call } from '../../bridge/client';

/** Each key begins with the topic that makes it stale. */
export function useMeetings() {
  return useQuery({ queryKey: ['meetings', 'list'], queryFn: () => call('meetings.list', {}) });
}

export function useBinnedMeetings() {
  return useQuery({ queryKey: ['meetings', 'binned'], queryFn: () => call('meetings.binned', {}) });
}

/** One meeting; null, and no error, for one that is not stored: a new one becomes stored under the page. */
export function useMeeting(id: string) {
  return useQuery({
    queryKey: ['meetings', 'page', id],
    // What one writes begins from what is stored, never from what was read before.
    refetchOnMount: 'always',
    queryFn: async () => {
      try {
        return await call('meetings.read', { id });
      } catch (error) {
        if (error instanceof AppError && error.code === 'not-found') return null;
        throw error;
      }
    },
  });
}

export function useMeetingCommitments(id: string) {
  return useQuery({
    queryKey: ['board', 'meeting-commitments', id],
    queryFn: () => call('meetings.commitments', { id }),
  });
}

/** All people, the removed ones too. */
export function usePeople() {
  return useQuery({
    queryKey: ['names', 'meeting-people'],
    queryFn: () => call('board.people', {}),
  });
}

/** The current name of each person by id. */
export function usePeopleNames(): ReadonlyMap<string, string> {
  const { data } = usePeople();
  return useMemo(() => new Map((data ?? []).map(({ id, name }) => [id, name])), [data]);
}

/** Passages to bring up with any of these people that were not brought up yet. */
export function useToBringUp(people: readonly string[]): Passage[] {
  const results = useQueries({
    queries: people.map((personId) => ({
      queryKey: ['journal', 'to-bring-up', personId],
      queryFn: async () => {
        const filters = { kinds: ['bring-up' as const], isOpen: true, personId };
        return (await call('journal.passages', { filters, limit: 50 })).passages;
      },
    })),
  });
  return results.flatMap(({ data }) => data ?? []);
}
