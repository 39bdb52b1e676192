import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';

/** Outside the topic: no change in the journal makes it stale. */
const placeKey = ['journal-place'];

/** Where a list was left: which one, the entry that was opened, and its row then. */
type Place = Readonly<{ list: 'all' | 'found' | 'marks'; id: string; index: number }>;

/** How to remember which entry was opened from a list. */
export function useKeepPlace(): (place: Place) => void {
  const queryClient = useQueryClient();
  return useCallback((place) => void queryClient.setQueryData(placeKey, place), [queryClient]);
}

/**
 * The place left last if it was in this list, told once, so that coming back finds it under the focus.
 * It is forgotten only when the list is on the page: a drawing that React gives up must not use it up.
 */
export function useLeftPlace(list: Place['list']): Place | null {
  const queryClient = useQueryClient();
  const [left] = useState(() => {
    const place = queryClient.getQueryData<Place>(placeKey);
    return place?.list === list ? place : null;
  });
  useEffect(() => {
    if (left !== null) queryClient.removeQueries({ queryKey: placeKey });
  }, [queryClient, left]);
  return left;
}
