import { useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client';

/** The person's own name as it was last given; undefined until it is read. */
export function useOwnName(): string | undefined {
  return useQuery({
    queryKey: ['settings', 'own-name'],
    queryFn: () => call('settings.ownName', {}),
  }).data?.name;
}
