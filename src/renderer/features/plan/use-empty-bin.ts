import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import { planKeys } from './queries';

type Doomed = Readonly<{ goalIds: string[]; stepIds: string[] }>;

/** Takes goals and steps out of the bin, back into the plan or for good, and says so. */
export function useEmptyBin() {
  const queryClient = useQueryClient();
  const { say } = useToasts();
  const run = async (work: () => Promise<unknown>, done: string) => {
    try {
      await work();
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
      run(() => call('plan.restoreGoal', { id }), 'Goal restored to the plan.'),
    restoreStep: (id: string) =>
      run(() => call('plan.restoreStep', { id }), 'Step restored to the plan.'),
    deleteForGood: (doomed: Doomed) =>
      run(() => call('plan.deleteForGood', doomed), 'Deleted for good.'),
  };
}
