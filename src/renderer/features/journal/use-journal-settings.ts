import { useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client';

/** The hour at which a day begins; midnight until the settings are read. */
export function useDayStart(): number {
  const { data } = useQuery({
    queryKey: ['settings', 'journal'],
    queryFn: () => call('settings.journal', {}),
  });
  return data?.dayStartsAt ?? 0;
}
