import { useRouter } from '@tanstack/react-router';
import type { KitDraft } from '#shared/domain/kits/kit';
import { call } from '../../../bridge/client';
import { errorMessage } from '../../../ui/error-note';
import { useToasts } from '../../../ui/toast';

/** What is done with kits of one's own, each said once it is done. Each resolves to whether it came to be. */
export function useKitWork() {
  const router = useRouter();
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
  const restore = (id: string) => run(() => call('conversations.restoreKit', { id }));
  return {
    /** Adds a kit and opens it to be written. */
    add: async (kit: KitDraft) => {
      const id = crypto.randomUUID();
      const done = await run(() => call('conversations.saveKit', { id, kit, baseRevision: 0 }));
      if (done) router.history.push(`/conversations/kits/${id}/write`);
      return done;
    },
    bin: async (id: string) => {
      const done = await run(() => call('conversations.binKit', { id }));
      if (done) {
        offerUndo({ message: 'Kit moved to the bin.', about: [id], undo: () => void restore(id) });
      }
      return done;
    },
    restore: async (id: string) => {
      const done = await restore(id);
      if (done) {
        settleUndo([id]);
        say('Kit restored.');
      }
      return done;
    },
    deleteForGood: async (id: string) => {
      const done = await run(() => call('conversations.deleteKitForGood', { id }));
      if (done) {
        settleUndo([id]);
        say('Deleted for good.');
      }
      return done;
    },
  };
}
