import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { useToasts } from '../../ui/toast';
import { quotedName } from './listed-entry';
import { forgetListed, journalKeys } from './queries';

type Binned = Readonly<{ id: string; name: string }>;

/** The row of the list that Tab reaches, else the page's heading. */
const listPlace = () =>
  document.querySelector<HTMLElement>('#main [data-row][tabindex="0"]') ??
  document.querySelector<HTMLElement>('#main h1');

/** Moves an entry to the bin and offers to take that back. */
export function useBinEntry(): (id: string, name: string) => void {
  const queryClient = useQueryClient();
  const { offerUndo, say } = useToasts();
  const refresh = () => queryClient.invalidateQueries({ queryKey: journalKeys.all });
  const failed = (error: Error) => {
    say(errorMessage(error));
    void refresh();
  };

  const restore = (id: string) =>
    call('journal.restore', { ids: [id] })
      .then(refresh)
      .catch(failed);

  const { mutate } = useMutation({
    mutationFn: ({ id }: Binned) => call('journal.bin', { ids: [id] }),
    onMutate: async ({ id }) => {
      await queryClient.cancelQueries({ queryKey: journalKeys.page });
      forgetListed(queryClient, [id]);
    },
    onSuccess: (_done, { id, name }) => {
      const message = `${quotedName(name)} moved to the bin.`;
      offerUndo({ message, undo: () => void restore(id) });
    },
    onError: failed,
  });
  return (id, name) => {
    mutate({ id, name });
    focusIfLost(listPlace);
  };
}
