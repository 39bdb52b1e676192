import type { OwnKit } from '#shared/contract/conversations-kits';
import type { Kit } from '#shared/domain/kits/kit';
import { call } from '../../../bridge/client';
import { errorMessage } from '../../../ui/error-note';
import { useToasts } from '../../../ui/toast';

/** Adds a kit as a new one of one's own; resolves to its row's id. */
export async function saveNew(kit: Kit): Promise<string> {
  const id = crypto.randomUUID();
  await call('conversations.saveKit', { id, kit, baseRevision: 0 });
  return id;
}

/** Puts a kit in the place of one's own, which goes to the bin; offered to be undone. @throws when neither changed */
export function useReplaceKit() {
  const { offerUndo, say } = useToasts();
  return async (mine: OwnKit, kit: Kit): Promise<void> => {
    const restore = () => call('conversations.restoreKit', { id: mine.id });
    await call('conversations.binKit', { id: mine.id });
    let added: string;
    try {
      added = await saveNew(kit);
    } catch (error) {
      await restore();
      throw error;
    }
    const undo = async () => {
      try {
        await call('conversations.binKit', { id: added });
        await restore();
      } catch (error) {
        say(errorMessage(error));
      }
    };
    offerUndo({
      message: `“${kit.title}” is among your kits, and yours is in the bin.`,
      about: [mine.id, added],
      undo: () => void undo(),
    });
  };
}
