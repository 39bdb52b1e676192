import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedSearch } from '#shared/contract/journal-search';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import { quotedName } from './listed-entry';
import { journalKeys } from './queries';

export function useSavedSearches(isNeeded: boolean) {
  return useQuery({
    queryKey: journalKeys.savedSearches,
    queryFn: () => call('journal.savedSearches', {}),
    enabled: isNeeded,
  });
}

/** Keeps, renames and removes searches; removing can be taken back. */
export function useSavedSearchChanges() {
  const queryClient = useQueryClient();
  const { say, offerUndo } = useToasts();
  const refresh = () => queryClient.invalidateQueries({ queryKey: journalKeys.savedSearches });
  const save = async (search: SavedSearch): Promise<void> => {
    await call('journal.saveSearch', search);
    await refresh();
  };
  const told = (error: unknown) => say(errorMessage(error));
  return {
    save,
    rename: (search: SavedSearch, name: string) => save({ ...search, name }),
    remove: async (search: SavedSearch): Promise<void> => {
      try {
        await call('journal.removeSearch', { id: search.id });
        await refresh();
        offerUndo({
          message: `The search ${quotedName(search.name)} was removed.`,
          undo: () => void save(search).catch(told),
        });
      } catch (error) {
        told(error);
      }
    },
  };
}
