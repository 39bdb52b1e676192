import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../bridge/client';

/** Each key begins with the topic that makes it stale. */
export function useMeetings() {
  return useQuery({ queryKey: ['meetings', 'list'], queryFn: () => call('meetings.list', {}) });
}

export function useBinnedMeetings() {
  return useQuery({ queryKey: ['meetings', 'binned'], queryFn: () => call('meetings.binned', {}) });
}

/** @param id null for a meeting that is not stored yet */
export function useMeeting(id: string | null) {
  return useQuery({
    queryKey: ['meetings', 'one', id],
    queryFn: () => (id === null ? null : call('meetings.read', { id })),
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
