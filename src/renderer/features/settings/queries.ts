import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '#shared/contract/application';
import { call } from '../../bridge/client';

const keys = {
  preferences: ['preferences'],
  about: ['about'],
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
