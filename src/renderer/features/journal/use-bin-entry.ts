import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { useToasts } from '../../ui/toast';
import { quotedName } from './listed-entry';
import { journalKeys } from './queries';
import { rowInReach } from './row-in-reach';

/** The row of the list that Tab reaches, else the page's heading. */
const listPlace = () => rowInReach() ?? document.querySelector<HTMLElement>('#main h1');

/** Moves entries to the bin and offers to take that back. @param name of the one, when there is but one */
export function useBinEntries(): (ids: readonly string[], name?: string) => void {
  const queryClient = useQueryClient();
  const { offerUndo, say } = useToasts();
  const refresh = () => queryClient.invalidateQueries({ queryKey: journalKeys.all });
  const failed = (error: Error) => {
    say(errorMessage(error));
    void refresh();
  };

  const restore = (ids: readonly string[]) =>
    call('journal.restore', { ids: [...ids] })
      .then(refresh)
      .catch(failed);

  const { mutate } = useMutation({
    mutationFn: ({ ids }: Readonly<{ ids: readonly string[]; name: string | undefined }>) =>
      call('journal.bin', { ids: [...ids] }),
    onSuccess: (_done, { ids, name }) => {
      void refresh();
      const what =
        name !== undefined
          ? quotedName(name)
          : ids.length === 1
            ? '1 entry'
            : `${ids.length.toLocaleString('en')} entries`;
      offerUndo({
        message: `${what} moved to the bin.`,
        about: ids,
        undo: (left) => void restore(left),
      });
    },
    onError: failed,
  });
  return useCallback(
    (ids, name) => {
      mutate({ ids, name });
      focusIfLost(listPlace);
    },
    [mutate],
  );
}

/** Moves one entry to the bin and offers to take that back. */
export function useBinEntry(): (id: string, name: string) => void {
  const bin = useBinEntries();
  return (id, name) => bin([id], name);
}
