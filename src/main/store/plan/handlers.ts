import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { Handlers } from '#shared/contract/method';
import {
  type Goal,
  goal as goalSchema,
  type Helper,
  type planContract,
  type Step,
} from '#shared/contract/plan';
import type { Topic } from '#shared/contract/topics';
import { type GoalRow, type HelperRow, planRepository, type StepRow } from './repository';

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

  /** As write; the board says who helps with which goals, and how these stand. */
  const writeGoal = <T>(run: () => T): T => {
    const result = write(run);
    changed('board');
    return result;
  };

  const keepHelpers = (goalId: string, helpers: readonly Helper[]) => {
    try {
      plan.saveHelpers(
        goalId,
        helpers.map(({ personId, asked }) => ({ person_id: personId, asked })),
      );
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw error;
      throw new AppError(
        'not-found',
        'Somebody named as a helper is not in the vault. Take them out, then save the goal again.',
      );
    }
  };

  return {
    'plan.goals': () => joinParts(plan.goals(), plan.steps(), plan.helpers()),
    'plan.saveGoal': ({ baseRevision, helpers, ...draft }) =>
      writeGoal(() => {
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
        if (helpers) keepHelpers(row.id, helpers);
        return { revision: row.revision };
      }),
    'plan.binGoal': ({ id }) =>
      writeGoal(() => {
        if (!plan.binGoal(id, clock())) throw notFound('goal');
        return {};
      }),
    'plan.restoreGoal': ({ id }) =>
      writeGoal(() => {
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
      goals: joinParts(plan.binnedGoals(), plan.stepsOfBinnedGoals(), []),
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

function joinParts(
  goals: readonly GoalRow[],
  steps: readonly StepRow[],
  helpers: readonly HelperRow[],
): Goal[] {
  const helpersOf = Map.groupBy(helpers, ({ goal_id }) => goal_id);
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
      helpers: (helpersOf.get(row.id) ?? []).map(({ person_id, asked }) => ({
        personId: person_id,
        asked,
      })),
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
