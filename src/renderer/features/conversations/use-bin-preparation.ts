import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';

/** Moves preparations to the bin and out of it, and says so. Each resolves to whether it came to be. */
export function useBinPreparation() {
  const { offerUndo, say, settleUndo } = useToasts();
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      say(errorMessage(error));
      return false;
    }
  };
  const restore = (id: string) =>
    run(() => call('conversations.restorePreparations', { ids: [id] }));
  return {
    bin: async (id: string) => {
      const done = await run(() => call('conversations.binPreparations', { ids: [id] }));
      if (done) {
        offerUndo({
          message: 'Preparation moved to the bin.',
          about: [id],
          undo: () => void restore(id),
        });
      }
      return done;
    },
    restore: async (id: string) => {
      const done = await restore(id);
      if (done) {
        settleUndo([id]);
        say('Preparation restored.');
      }
      return done;
    },
    deleteForGood: async (ids: readonly string[]) => {
      const done = await run(() =>
        call('conversations.deletePreparationsForGood', { ids: [...ids] }),
      );
      if (done) {
        settleUndo(ids);
        say('Deleted for good.');
      }
      return done;
    },
  };
}
