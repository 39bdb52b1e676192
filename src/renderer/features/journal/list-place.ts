import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

/** Outside the topic: no change in the journal makes it stale. */
const placeKey = ['journal-place'];

export type ListPlace = Readonly<{
  keep: (entryId: string) => void;
  /** The entry that was opened last from a list, told once. */
  take: () => string | null;
}>;

/** Remembers which entry was opened from the list, so that coming back finds it under the focus. */
export function useListPlace(): ListPlace {
  const queryClient = useQueryClient();
  return useMemo(
    () => ({
      keep: (entryId) => {
        queryClient.setQueryData(placeKey, entryId);
      },
      take: () => {
        const entryId = queryClient.getQueryData<string>(placeKey) ?? null;
        queryClient.removeQueries({ queryKey: placeKey });
        return entryId;
      },
    }),
    [queryClient],
  );
}
