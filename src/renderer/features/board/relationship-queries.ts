import { useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client';

/** What one and a person owe and give each other. */
export function useRelationship(personId: string) {
  return useQuery({
    queryKey: ['board', 'relationship', personId],
    queryFn: () => call('board.relationship', { personId }),
  });
}
