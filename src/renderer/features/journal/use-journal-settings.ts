import { useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client';

function useJournalSettings() {
  return useQuery({
    queryKey: ['settings', 'journal'],
    queryFn: () => call('settings.journal', {}),
  });
}

/** The hour at which a day begins; midnight until the settings are read. */
export function useDayStart(): number {
  return useJournalSettings().data?.dayStartsAt ?? 0;
}

/** Whether quotation marks are set as in print; not until the settings are read. */
export function useSmartQuotes(): boolean {
  return useJournalSettings().data?.smartQuotes ?? false;
}
