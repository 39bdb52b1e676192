import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import { quotedName } from './listed-entry';
import { journalKeys } from './queries';

type Pinned = Readonly<{ id: string; name: string; isPinned: boolean }>;

/** Keeps an entry at the top of the journal, or lets it go back to its day; offers to take that back. */
export function usePin(): (pinned: Pinned) => Promise<void> {
  const client = useQueryClient();
  const { offerUndo, say } = useToasts();
  const { mutateAsync } = useMutation({
    mutationFn: ({ id, isPinned }: Pinned) => call('journal.pin', { ids: [id], pinned: isPinned }),
    onSettled: () => client.invalidateQueries({ queryKey: journalKeys.all }),
  });
  return async (pinned) => {
    try {
      await mutateAsync(pinned);
    } catch (error) {
      say(errorMessage(error));
      throw error;
    }
    offerUndo({
      message: `${quotedName(pinned.name)} ${pinned.isPinned ? 'pinned' : 'unpinned'}.`,
      undo: () => {
        mutateAsync({ ...pinned, isPinned: !pinned.isPinned }).catch((error: unknown) =>
          say(errorMessage(error)),
        );
      },
    });
  };
}
