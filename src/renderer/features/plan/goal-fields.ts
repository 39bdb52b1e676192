import type { Goal, GoalDraft, Helper } from '#shared/contract/plan';
import type { AreaId } from '#shared/domain/areas';

/** A goal as it stands in the form: the area may still be open. */
export type GoalFields = Readonly<
  Omit<GoalDraft, 'area' | 'helpers'> & { area: AreaId | null; helpers: readonly Helper[] }
>;

export type GoalFieldErrors = Readonly<{ title?: string; area?: string }>;

export function newGoalFields(id: string): GoalFields {
  return {
    id,
    title: '',
    area: null,
    horizon: 'this-year',
    status: 'active',
    dueOn: null,
    helpers: [],
    baseRevision: 0,
  };
}

export function fieldsOf(goal: Goal): GoalFields {
  const { revision, steps: _, ...fields } = goal;
  return { ...fields, baseRevision: revision };
}

/** What is missing, in sentences that say what to do; empty when the goal can be saved. */
export function checkGoalFields(fields: GoalFields): GoalFieldErrors {
  return {
    ...(fields.title.trim() === '' && { title: 'Say in a few words what you want to reach.' }),
    ...(fields.area === null && { area: 'Choose the area this goal belongs to.' }),
  };
}

/** The goal to save, or null while something is missing. */
export function completeGoal(fields: GoalFields): GoalDraft | null {
  const { area } = fields;
  const title = fields.title.trim();
  return area === null || title === ''
    ? null
    : { ...fields, title, area, helpers: [...fields.helpers] };
}
