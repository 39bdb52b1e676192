import type Database from 'better-sqlite3';

export type GoalRow = Readonly<{
  id: string;
  title: string;
  area: string;
  horizon: string;
  status: string;
  due_on: string | null;
  revision: number;
}>;

export type StepRow = Readonly<{
  id: string;
  goal_id: string;
  title: string;
  due_on: string | null;
  done: 0 | 1;
}>;

export type HelperRow = Readonly<{ goal_id: string; person_id: string; asked: string }>;

/** The plan's SQL, prepared once. Owner of the tables goal, step and goal_person. */
export function planRepository(connection: Database.Database) {
  const goals = connection.prepare<[], GoalRow>(
    `SELECT id, title, area, horizon, status, due_on, revision FROM goal
     WHERE binned_at IS NULL ORDER BY stated_at, id`,
  );
  const steps = connection.prepare<[], StepRow>(
    `SELECT id, goal_id, title, due_on, done FROM step WHERE binned_at IS NULL ORDER BY goal_id, place`,
  );
  const binnedGoals = connection.prepare<[], GoalRow>(
    `SELECT id, title, area, horizon, status, due_on, revision FROM goal
     WHERE binned_at IS NOT NULL ORDER BY binned_at DESC, id`,
  );
  const stepsOfBinnedGoals = connection.prepare<[], StepRow>(
    `SELECT step.id, goal_id, step.title, step.due_on, done FROM step JOIN goal ON goal.id = goal_id
     WHERE goal.binned_at IS NOT NULL ORDER BY goal_id, place`,
  );
  const binnedSteps = connection.prepare<[], StepRow & { goal_title: string }>(
    `SELECT step.id, goal_id, step.title, step.due_on, done, goal.title AS goal_title
     FROM step JOIN goal ON goal.id = goal_id
     WHERE step.binned_at IS NOT NULL AND goal.binned_at IS NULL
     ORDER BY step.binned_at DESC, step.id`,
  );
  // The steps go with their goal by the foreign key.
  const deleteGoal = connection.prepare<[string]>(
    'DELETE FROM goal WHERE id = ? AND binned_at IS NOT NULL',
  );
  const deleteStep = connection.prepare<[string]>(
    'DELETE FROM step WHERE id = ? AND binned_at IS NOT NULL',
  );
  const revision = connection
    .prepare<[string], number>('SELECT revision FROM goal WHERE id = ?')
    .pluck();
  const insertGoal = connection.prepare<[GoalRow & { saved_at: number }]>(
    `INSERT INTO goal (id, title, area, horizon, status, due_on, revision, stated_at, saved_at)
     VALUES (@id, @title, @area, @horizon, @status, @due_on, @revision, @saved_at, @saved_at)`,
  );
  const updateGoal = connection.prepare<[GoalRow & { saved_at: number }]>(
    `UPDATE goal SET title = @title, area = @area, horizon = @horizon, status = @status,
       due_on = @due_on, revision = @revision, saved_at = @saved_at WHERE id = @id`,
  );
  const binGoal = connection.prepare<[number | null, string]>(
    'UPDATE goal SET binned_at = ? WHERE id = ?',
  );
  const saveStep = connection.prepare<[StepRow & { saved_at: number }]>(
    `INSERT INTO step (id, goal_id, place, title, due_on, done, saved_at)
     VALUES (@id, @goal_id, (SELECT coalesce(max(place), 0) + 1 FROM step WHERE goal_id = @goal_id),
       @title, @due_on, @done, @saved_at)
     ON CONFLICT (id) DO UPDATE SET title = @title, due_on = @due_on, done = @done, saved_at = @saved_at`,
  );
  const binStep = connection.prepare<[number | null, string]>(
    'UPDATE step SET binned_at = ? WHERE id = ?',
  );
  const goalOfStep = connection
    .prepare<[string], string>('SELECT goal_id FROM step WHERE id = ?')
    .pluck();
  const stepsInOrder = connection
    .prepare<[string], string>('SELECT id FROM step WHERE goal_id = ? ORDER BY place')
    .pluck();
  const setPlace = connection.prepare<[number, string]>('UPDATE step SET place = ? WHERE id = ?');

  const helpers = connection.prepare<[], HelperRow>(
    'SELECT goal_id, person_id, asked FROM goal_person ORDER BY goal_id, place',
  );
  const forgetHelpers = connection.prepare<[string]>('DELETE FROM goal_person WHERE goal_id = ?');
  const addHelper = connection.prepare<[HelperRow & { place: number }]>(
    `INSERT INTO goal_person (goal_id, person_id, place, asked)
     VALUES (@goal_id, @person_id, @place, @asked)`,
  );
  const helpedGoals = connection.prepare<
    [],
    Readonly<{ personId: string; id: string; title: string; status: string }>
  >(
    `SELECT person_id AS personId, goal.id AS id, title, status
     FROM goal_person JOIN goal ON goal.id = goal_id
     WHERE binned_at IS NULL ORDER BY stated_at, goal.id`,
  );
  const carryArea = connection
    .prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM goal WHERE area = ?)')
    .pluck();
  return {
    /** Whether any goal is in the area, in the bin or not. */
    carryArea: (area: string) => carryArea.get(area) === 1,
    /** Of every goal, in the order they were named. */
    helpers: () => helpers.all(),
    /** Puts these in place of who helped with the goal before. */
    saveHelpers: (goalId: string, given: readonly Omit<HelperRow, 'goal_id'>[]) => {
      forgetHelpers.run(goalId);
      given.forEach((row, index) => {
        addHelper.run({ ...row, goal_id: goalId, place: index + 1 });
      });
    },
    /** Goals out of the bin with each of those who help, the oldest first. */
    helpedGoals: () => helpedGoals.all(),
    goals: () => goals.all(),
    steps: () => steps.all(),
    binnedGoals: () => binnedGoals.all(),
    stepsOfBinnedGoals: () => stepsOfBinnedGoals.all(),
    binnedSteps: () => binnedSteps.all(),
    deleteBinnedGoal: (id: string) => void deleteGoal.run(id),
    deleteBinnedStep: (id: string) => void deleteStep.run(id),
    revisionOf: (goalId: string) => revision.get(goalId),
    insertGoal: (row: GoalRow, savedAt: number) =>
      void insertGoal.run({ ...row, saved_at: savedAt }),
    updateGoal: (row: GoalRow, savedAt: number) =>
      void updateGoal.run({ ...row, saved_at: savedAt }),
    /** Returns whether there was such a goal. */
    binGoal: (id: string, at: number | null) => binGoal.run(at, id).changes === 1,
    saveStep: (row: StepRow, savedAt: number) => void saveStep.run({ ...row, saved_at: savedAt }),
    /** Returns whether there was such a step. */
    binStep: (id: string, at: number | null) => binStep.run(at, id).changes === 1,
    goalOfStep: (id: string) => goalOfStep.get(id),
    /** Ids of a goal's steps in order, those in the bin included, so that they return to their place. */
    stepsInOrder: (goalId: string) => stepsInOrder.all(goalId),
    setPlace: (id: string, place: number) => void setPlace.run(place, id),
  };
}
