import type {
  Commitment,
  Opportunity,
  StoredCommitment,
} from '#shared/contract/board-relationship';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { useToasts } from '../../ui/toast';

/** Changes made in one press, with undo where something goes. */
export function useRelationshipChanges(personId: string) {
  const { offerUndo, say } = useToasts();
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      return true;
    } catch (error) {
      say(errorMessage(error));
      return false;
    }
  };
  return {
    setDone: (commitment: Commitment, done: boolean) =>
      run(() => call('board.saveCommitment', { ...commitment, done, personId })),
    removeCommitment: async (commitment: StoredCommitment) => {
      let recordedAt: number | null = null;
      const remove = async () => {
        ({ recordedAt } = await call('board.removeCommitment', { id: commitment.id }));
      };
      if (!(await run(remove))) return;
      focusIfLost(() => document.getElementById('commitments-heading'));
      offerUndo({
        message: 'The commitment was removed.',
        undo: () =>
          void run(() => call('board.saveCommitment', { ...commitment, personId, recordedAt })),
      });
    },
    removeOpportunity: async (opportunity: Opportunity) => {
      if (!(await run(() => call('board.removeOpportunity', { id: opportunity.id })))) return;
      focusIfLost(() => document.getElementById('sponsorship-heading'));
      offerUndo({
        message: 'The opportunity was removed.',
        undo: () => void run(() => call('board.saveOpportunity', { ...opportunity, personId })),
      });
    },
  };
}
