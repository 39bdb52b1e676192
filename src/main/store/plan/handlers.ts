import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { Handlers } from '#shared/contract/method';
import { type Goal, goal as goalSchema, type planContract, type Step } from '#shared/contract/plan';
import type { Topic } from '#shared/contract/topics';
import { type GoalRow, planRepository, type StepRow } from './repository';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  changed: (topic: Topic) => void;
}>;

/** The plan's methods over one open database. */
export function planHandlers({
  connection,
  clock,
  changed,
}: Dependencies): Handlers<typeof planContract> {
  const plan = planRepository(connection);
  const write = <T>(run: () => T): T => {
    const result = connection.transaction(run).immediate();
    changed('plan');
    return result;
  };

  return {
    'plan.goals': () => joinSteps(plan.goals(), plan.steps()),
    'plan.saveGoal': ({ baseRevision, ...draft }) =>
      write(() => {
        const stored = plan.revisionOf(draft.id);
        if (stored === undefined && baseRevision !== 0) throw notFound('goal');
        if (stored !== undefined && stored !== baseRevision) {
          throw new AppError(
            'conflict',
            'This goal was changed elsewhere since you opened it. Look at it as it is now, then save again.',
          );
        }
        const row: GoalRow = {
          id: draft.id,
          title: draft.title,
          area: draft.area,
          horizon: draft.horizon,
          status: draft.status,
          due_on: draft.dueOn,
          revision: baseRevision + 1,
        };
        if (stored === undefined) plan.insertGoal(row, clock());
        else plan.updateGoal(row, clock());
        return { revision: row.revision };
      }),
    'plan.binGoal': ({ id }) =>
      write(() => {
        if (!plan.binGoal(id, clock())) throw notFound('goal');
        return {};
      }),
    'plan.restoreGoal': ({ id }) =>
      write(() => {
        if (!plan.binGoal(id, null)) throw notFound('goal');
        return {};
      }),
    'plan.saveStep': (draft) =>
      write(() => {
        if (plan.revisionOf(draft.goalId) === undefined) throw notFound('goal');
        const owner = plan.goalOfStep(draft.id);
        if (owner !== undefined && owner !== draft.goalId) throw notFound('step');
        plan.saveStep(
          {
            id: draft.id,
            goal_id: draft.goalId,
            title: draft.title,
            due_on: draft.dueOn,
            done: draft.done ? 1 : 0,
          },
          clock(),
        );
        return {};
      }),
    'plan.binStep': ({ id }) =>
      write(() => {
        if (!plan.binStep(id, clock())) throw notFound('step');
        return {};
      }),
    'plan.restoreStep': ({ id }) =>
      write(() => {
        if (!plan.binStep(id, null)) throw notFound('step');
        return {};
      }),
    'plan.moveStep': ({ id, before }) =>
      write(() => {
        const goalId = plan.goalOfStep(id);
        if (goalId === undefined) throw notFound('step');
        const order = plan.stepsInOrder(goalId).filter((stepId) => stepId !== id);
        const index = before === null ? order.length : order.indexOf(before);
        if (index === -1) throw notFound('step');
        order.splice(index, 0, id);
        order.forEach((stepId, place) => {
          plan.setPlace(stepId, place + 1);
        });
        return {};
      }),
    'plan.binned': () => ({
      goals: joinSteps(plan.binnedGoals(), plan.stepsOfBinnedGoals()),
      steps: plan
        .binnedSteps()
        .map(({ goal_title, ...row }) => ({ ...stepOf(row), goalTitle: goal_title })),
    }),
    'plan.deleteForGood': ({ goalIds, stepIds }) => {
      write(() => {
        for (const id of stepIds) plan.deleteBinnedStep(id);
        for (const id of goalIds) plan.deleteBinnedGoal(id);
      });
      // The deleted words leave the write-ahead log too.
      connection.pragma('wal_checkpoint(TRUNCATE)');
      return {};
    },
  };
}

function notFound(what: 'goal' | 'step'): AppError {
  return new AppError(
    'not-found',
    `This ${what} is not in the plan any more. Go back to the plan to see what is.`,
  );
}

function joinSteps(goals: readonly GoalRow[], steps: readonly StepRow[]): Goal[] {
  const byGoal = Map.groupBy(steps, (step) => step.goal_id);
  return goals.map((row) =>
    goalSchema.parse({
      id: row.id,
      title: row.title,
      area: row.area,
      horizon: row.horizon,
      status: row.status,
      dueOn: row.due_on,
      revision: row.revision,
      steps: (byGoal.get(row.id) ?? []).map(stepOf),
    }),
  );
}

function stepOf(row: StepRow): Step {
  return {
    id: row.id,
    goalId: row.goal_id,
    title: row.title,
    dueOn: row.due_on,
    done: row.done === 1,
  };
}
