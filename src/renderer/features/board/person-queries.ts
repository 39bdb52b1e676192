import { type QueryClient, useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client';

/** Query keys begin with the topic that makes them stale. */
const personKeys = {
  person: (id: string) => ['board', 'person', id],
  people: ['names', 'people'],
} as const;

/** All that is known of one person, and the history with them. */
export function usePerson(id: string) {
  return useQuery({
    queryKey: personKeys.person(id),
    queryFn: () => call('board.person', { id }),
  });
}

/** Everybody the vault knows by name, on the board or in the journal alone. */
export function usePeople() {
  return useQuery({ queryKey: personKeys.people, queryFn: () => call('board.people', {}) });
}

/** Settles when the page shows the board as it is stored, so that a form can close onto it. */
export function refetchBoard(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['board'] });
}
