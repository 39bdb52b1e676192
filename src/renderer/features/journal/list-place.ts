import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';

/** Outside the topic: no change in the journal makes it stale. */
const placeKey = ['journal-place'];

/** Milliseconds that a list has to stay. */
const forgottenAfter = 1_000;

/** Where a list was left: which one, the entry that was opened, and its row then. */
type Place = Readonly<{ list: 'all' | 'found' | 'marks'; id: string; index: number }>;

/** How to remember which entry was opened from a list. */
export function useKeepPlace(): (place: Place) => void {
  const queryClient = useQueryClient();
  return useCallback((place) => void queryClient.setQueryData(placeKey, place), [queryClient]);
}

/**
 * The place left last if it was in this list, told once, so that coming back finds it under the focus.
 * It is forgotten only once the list has stayed on the page: one that is drawn and taken away again,
 * while what it shows is read, must not use it up.
 */
export function useLeftPlace(list: Place['list']): Place | null {
  const queryClient = useQueryClient();
  const [left] = useState(() => {
    const place = queryClient.getQueryData<Place>(placeKey);
    return place?.list === list ? place : null;
  });
  useEffect(() => {
    if (left === null) return;
    const forget = setTimeout(
      () => queryClient.removeQueries({ queryKey: placeKey }),
      forgottenAfter,
    );
    return () => clearTimeout(forget);
  }, [queryClient, left]);
  return left;
}
