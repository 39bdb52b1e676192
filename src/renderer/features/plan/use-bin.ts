import { useQueryClient } from '@tanstack/react-query';
import type { Goal, Step } from '#shared/contract/plan';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import { planKeys } from './queries';

/**
 * Moves to the bin and offers undo. Plain calls and not mutations of a component, since the row or
 * card that asked is gone by the time its undo is pressed.
 */
export function useBin() {
  const queryClient = useQueryClient();
  const { offerUndo, say } = useToasts();
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      return true;
    } catch (error) {
      say(errorMessage(error));
      return false;
    } finally {
      void queryClient.invalidateQueries({ queryKey: planKeys.all });
    }
  };
  return {
    /** Resolves to whether the goal is in the bin now. */
    binGoal: async ({ id }: Pick<Goal, 'id'>) => {
      if (!(await run(() => call('plan.binGoal', { id })))) return false;
      offerUndo({
        message: 'Goal moved to the bin.',
        about: [id],
        undo: () => void run(() => call('plan.restoreGoal', { id })),
      });
      return true;
    },
    binStep: async ({ id }: Pick<Step, 'id'>) => {
      if (!(await run(() => call('plan.binStep', { id })))) return;
      offerUndo({
        message: 'Step moved to the bin.',
        about: [id],
        undo: () => void run(() => call('plan.restoreStep', { id })),
      });
    },
  };
}
