import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../bridge/client';

/** Each key begins with the topic that makes it stale. */
export function useGoals() {
  return useQuery({ queryKey: ['plan', 'goals'], queryFn: () => call('plan.goals', {}) });
}

export function useOpenSignals() {
  return useQuery({
    queryKey: ['journal', 'open-signals'],
    queryFn: () => call('journal.openSignals', {}),
  });
}

/** Whether nobody is on the board; undefined until it is known. */
export function useIsBoardEmpty(): boolean | undefined {
  const board = useQuery({
    queryKey: ['board', 'board'],
    queryFn: () => call('board.board', {}),
  }).data;
  return board && board.people.length === 0;
}

export function useOnThisDay(day: string) {
  return useQuery({
    queryKey: ['journal', 'on-this-day', day],
    queryFn: () => call('journal.onThisDay', { day }),
  });
}

/** How many passages wait to be brought up with someone. */
export function useToBringUp() {
  return useQuery({
    queryKey: ['journal', 'to-bring-up'],
    queryFn: async () => {
      const { total } = await call('journal.passages', {
        filters: { kinds: ['bring-up'], isOpen: true },
        limit: 1,
      });
      return total;
    },
  });
}

/** Whether nothing has been written and no goal stated yet; undefined until both are known. */
export function useIsNewVault(): boolean | undefined {
  const goals = useGoals().data;
  const total = useQuery({
    queryKey: ['journal', 'count'],
    queryFn: async () => (await call('journal.page', { after: null, limit: 1 })).total,
  }).data;
  return goals && total !== undefined ? goals.length === 0 && total === 0 : undefined;
}

/** The whole board, for who on it could help. */
export function useBoard() {
  return useQuery({ queryKey: ['board', 'board'], queryFn: () => call('board.board', {}) });
}

/** Meetings that are not in the bin, earliest first; none until they are read. */
export function useMeetings() {
  const { data } = useQuery({
    queryKey: ['meetings', 'list'],
    queryFn: () => call('meetings.list', {}),
  });
  return data ?? [];
}

/** The current name of each person by id. */
export function usePeopleNames(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['names', 'meeting-people'],
    queryFn: () => call('board.people', {}),
  });
  return useMemo(() => new Map((data ?? []).map(({ id, name }) => [id, name])), [data]);
}
