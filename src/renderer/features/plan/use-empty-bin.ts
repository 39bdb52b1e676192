import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import { planKeys } from './queries';

type Doomed = Readonly<{ goalIds: string[]; stepIds: string[] }>;

/** Takes goals and steps out of the bin, back into the plan or for good, and says so. */
export function useEmptyBin() {
  const queryClient = useQueryClient();
  const { say, settleUndo } = useToasts();
  const run = async (ids: readonly string[], work: () => Promise<unknown>, done: string) => {
    try {
      await work();
      settleUndo(ids);
      say(done);
    } catch (error) {
      say(errorMessage(error));
    }
    await queryClient.invalidateQueries({ queryKey: planKeys.all });
    // The row that had the focus is gone.
    document.querySelector('h1')?.focus();
  };
  return {
    restoreGoal: (id: string) =>
      run([id], () => call('plan.restoreGoal', { id }), 'Goal restored to the plan.'),
    restoreStep: (id: string) =>
      run([id], () => call('plan.restoreStep', { id }), 'Step restored to the plan.'),
    deleteForGood: (doomed: Doomed) =>
      run(
        [...doomed.goalIds, ...doomed.stepIds],
        () => call('plan.deleteForGood', doomed),
        'Deleted for good.',
      ),
  };
}
