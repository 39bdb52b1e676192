import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import { quotedName } from './listed-entry';
import { journalKeys } from './queries';

type Pinned = Readonly<{ id: string; name: string; isPinned: boolean }>;

/**
 * Keeps an entry at the top of the journal, or lets it go back to its day; offers to take that back.
 * @param onKept told each time a choice was kept, the one that was taken back too
 */
export function usePin(onKept?: (isPinned: boolean) => void): (pinned: Pinned) => void {
  const client = useQueryClient();
  const { offerUndo, say } = useToasts();
  const { mutate } = useMutation({
    mutationFn: ({ id, isPinned }: Pinned) => call('journal.pin', { ids: [id], pinned: isPinned }),
    onSuccess: (_done, { isPinned }) => onKept?.(isPinned),
    onError: (error) => say(errorMessage(error)),
    onSettled: () => client.invalidateQueries({ queryKey: journalKeys.all }),
  });
  return (pinned) => {
    mutate(pinned);
    offerUndo({
      message: `${quotedName(pinned.name)} ${pinned.isPinned ? 'pinned' : 'unpinned'}.`,
      undo: () => mutate({ ...pinned, isPinned: !pinned.isPinned }),
    });
  };
}
