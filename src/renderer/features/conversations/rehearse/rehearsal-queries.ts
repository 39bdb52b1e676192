import { useQuery } from '@tanstack/react-query';
import { call } from '../../../bridge/client';

/** The rehearsals of one preparation, oldest first. */
export function useRehearsals(preparationId: string) {
  return useQuery({
    queryKey: ['conversations', 'rehearsals', preparationId],
    queryFn: () => call('conversations.rehearsals', { preparationId }),
  });
}
