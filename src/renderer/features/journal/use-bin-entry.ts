import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import { forgetListed, journalKeys } from './queries';

/** Moves an entry to the bin and offers to take that back. */
export function useBinEntry(): (id: string) => void {
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
    mutationFn: (id: string) => call('journal.bin', { ids: [id] }),
    onMutate: async (id) => {
      await queryClient.cancelQueries({ queryKey: journalKeys.page });
      forgetListed(queryClient, [id]);
    },
    onSuccess: (_done, id) =>
      offerUndo({ message: 'Entry moved to the bin.', undo: () => void restore(id) }),
    onError: failed,
  });
  return mutate;
}
