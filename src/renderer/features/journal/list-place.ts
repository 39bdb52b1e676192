import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

/** Outside the topic: no change in the journal makes it stale. */
const placeKey = ['journal-place'];

/** Where a list was left: which one, the entry that was opened, and its row then. */
type Place = Readonly<{ list: 'all' | 'found' | 'marks'; id: string; index: number }>;

export type ListPlace = Readonly<{
  keep: (place: Place) => void;
  /** The place left last if it was in this list, told once. */
  take: (list: Place['list']) => Place | null;
}>;

/** Remembers which entry was opened from the list, so that coming back finds it under the focus. */
export function useListPlace(): ListPlace {
  const queryClient = useQueryClient();
  return useMemo(
    () => ({
      keep: (place) => {
        queryClient.setQueryData(placeKey, place);
      },
      take: (list) => {
        const place = queryClient.getQueryData<Place>(placeKey);
        if (place?.list !== list) return null;
        queryClient.removeQueries({ queryKey: placeKey });
        return place;
      },
    }),
    [queryClient],
  );
}
