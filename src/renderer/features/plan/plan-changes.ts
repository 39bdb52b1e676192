import type { Goal, Step } from '#shared/contract/plan';

/** Changes to the plan as the page expects them, shown while the store process makes them. */

/** The step where it stands, or at the end of its goal when it is new. */
export function putStep(goals: readonly Goal[], step: Step): readonly Goal[] {
  return changeSteps(goals, step.goalId, (steps) =>
    steps.some((each) => each.id === step.id)
      ? steps.map((each) => (each.id === step.id ? step : each))
      : [...steps, step],
  );
}

/** Puts a step before another of its goal, or last with null. */
export function moveStep(
  goals: readonly Goal[],
  id: string,
  before: string | null,
): readonly Goal[] {
  const goal = goals.find((each) => each.steps.some((step) => step.id === id));
  if (!goal || id === before) return goals;
  return changeSteps(goals, goal.id, (steps) => {
    const moved = steps.filter((step) => step.id === id);
    const others = steps.filter((step) => step.id !== id);
    const found = before === null ? -1 : others.findIndex((step) => step.id === before);
    const place = found === -1 ? others.length : found;
    return [...others.slice(0, place), ...moved, ...others.slice(place)];
  });
}

/** Which step a step must stand before to be one place up or down, or undefined at the end. */
export function neighbour(
  steps: readonly Pick<Step, 'id'>[],
  id: string,
  direction: 'up' | 'down',
): string | null | undefined {
  const index = steps.findIndex((step) => step.id === id);
  if (index === -1) return undefined;
  if (direction === 'up') return steps[index - 1]?.id;
  return index === steps.length - 1 ? undefined : (steps[index + 2]?.id ?? null);
}

function changeSteps(
  goals: readonly Goal[],
  goalId: string,
  change: (steps: readonly Step[]) => readonly Step[],
): readonly Goal[] {
  return goals.map((goal) =>
    goal.id === goalId ? { ...goal, steps: [...change(goal.steps)] } : goal,
  );
}
