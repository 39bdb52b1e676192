import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { journalKeys, type LoadedPages } from './queries';

/** 5,000 entries. */
const keptPages = 100;

/** Lets go of what was loaded far down the list when the list is left: coming back asks for every page kept. */
export function useTrimmedPages(): void {
  const queryClient = useQueryClient();
  useEffect(
    () => () => {
      queryClient.setQueryData<LoadedPages>(journalKeys.page, (data) =>
        data && data.pages.length > keptPages
          ? {
              pages: data.pages.slice(0, keptPages),
              pageParams: data.pageParams.slice(0, keptPages),
            }
          : data,
      );
    },
    [queryClient],
  );
}
