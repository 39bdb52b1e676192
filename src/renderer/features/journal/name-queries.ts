import { call } from '../../bridge/client';

/** People and tags; the topic 'names' makes them stale, and not each save of an entry. */
export const nameQueries = {
  person: { queryKey: ['names', 'people'], queryFn: () => call('board.people', {}) },
  tag: { queryKey: ['names', 'tags'], queryFn: () => call('journal.tags', {}) },
} as const;
