import type { Goal, Step } from '../contract/plan';
import { isOpen } from './plan-words';

/** Days ahead that a step is shown before it is due. */
const daysAhead = 14;

export type DueStep = Readonly<{ step: Step & { dueOn: string }; goalTitle: string }>;

/** Steps of open goals that are overdue or due within 14 days, the earliest first. @param today an ISO day */
export function stepsDue(goals: readonly Goal[], today: string): readonly DueStep[] {
  const until = new Date(Date.parse(`${today}T00:00Z`) + daysAhead * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return goals
    .filter(({ status }) => isOpen(status))
    .flatMap(({ title, steps }) =>
      steps.flatMap((step) =>
        step.dueOn !== null && !step.done && step.dueOn <= until
          ? [{ step: { ...step, dueOn: step.dueOn }, goalTitle: title }]
          : [],
      ),
    )
    .sort((a, b) => a.step.dueOn.localeCompare(b.step.dueOn));
}
