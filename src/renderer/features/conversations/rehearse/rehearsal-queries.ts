import { useQuery } from '@tanstack/react-query';
import { call } from '../../../bridge/client';

/** One preparation, as it is stored. Query keys begin with the topic that makes them stale. */
export function useStoredPreparation(id: string) {
  return useQuery({
    queryKey: ['conversations', 'preparation', id],
    queryFn: () => call('conversations.preparation', { id }),
  });
}

/** The rehearsals of one preparation, oldest first. */
export function useRehearsals(preparationId: string) {
  return useQuery({
    queryKey: ['conversations', 'rehearsals', preparationId],
    queryFn: () => call('conversations.rehearsals', { preparationId }),
  });
}

/** The name of somebody the vault knows; null for nobody, undefined until it is read. */
export function usePersonName(personId: string | null): string | null | undefined {
  const people = useQuery({
    queryKey: ['names', 'people'],
    queryFn: () => call('board.people', {}),
  });
  if (personId === null) return null;
  return people.data && (people.data.find(({ id }) => id === personId)?.name ?? null);
}
