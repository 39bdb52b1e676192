import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '#shared/contract/application';
import type { JournalSettings } from '#shared/contract/settings';
import { call } from '../../bridge/client';

const keys = {
  preferences: ['preferences'],
  about: ['about'],
  journal: ['settings', 'journal'],
} as const;

export function usePreferences() {
  return useQuery({
    queryKey: keys.preferences,
    queryFn: () => call('application.preferences', {}),
  });
}

/** Shows the choice at once, and takes it back if it could not be kept. */
export function useSavePreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (next: Preferences) => call('application.savePreferences', next),
    onMutate: (next) => {
      const before = client.getQueryData<Preferences>(keys.preferences);
      client.setQueryData(keys.preferences, next);
      return { before };
    },
    onError: (_error, _next, context) => client.setQueryData(keys.preferences, context?.before),
  });
}

export function useAbout() {
  return useQuery({ queryKey: keys.about, queryFn: () => call('application.about', {}) });
}

export function useJournalSettings() {
  return useQuery({ queryKey: keys.journal, queryFn: () => call('settings.journal', {}) });
}

/** Changes some of the journal's settings; shows it at once, and takes it back if it could not be kept. */
export function useSaveJournalSettings() {
  const client = useQueryClient();
  return useMutation({
    // Read anew just before: another part of the settings may have been changed meanwhile.
    mutationFn: async (change: Partial<JournalSettings>) =>
      call('settings.saveJournal', { ...(await call('settings.journal', {})), ...change }),
    onMutate: (change) => {
      const before = client.getQueryData<JournalSettings>(keys.journal);
      if (before) client.setQueryData(keys.journal, { ...before, ...change });
      return { before };
    },
    onError: (_error, _change, context) => client.setQueryData(keys.journal, context?.before),
  });
}
