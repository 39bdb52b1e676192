import { z } from 'zod';
import { areaId } from '../domain/areas';
import { goalStatusIds, horizonIds } from '../domain/goals';

/** A calendar day as the person means it, with no time zone: 2026-11-23. */
export const day = z.iso.date();

/** A due date as it may be typed: far enough either way for any plan, near enough to catch a slip. */
const dueOn = day
  .refine((on) => on >= '1900-01-01' && on <= '2200-12-31', 'Use a year from 1900 to 2200.')
  .nullable();

const goalFields = z.object({
  id: z.uuid(),
  title: z.string().max(300),
  area: areaId,
  horizon: z.enum(horizonIds),
  status: z.enum(goalStatusIds),
  dueOn: day.nullable(),
});

export const step = z.object({
  id: z.uuid(),
  goalId: z.uuid(),
  title: z.string().max(300),
  dueOn: day.nullable(),
  done: z.boolean(),
});
export type Step = z.infer<typeof step>;

/** Somebody of the board who helps with a goal. */
export const helper = z.object({
  personId: z.uuid(),
  /** What is asked of them, in a line; empty where that is still open. */
  asked: z.string().trim().max(300, 'Keep it under 300 characters.'),
});
export type Helper = z.infer<typeof helper>;

export const goal = goalFields.extend({
  revision: z.number().int(),
  steps: z.array(step),
  /** In the order they were named. */
  helpers: z.array(helper),
});
export type Goal = z.infer<typeof goal>;

const title = z
  .string()
  .trim()
  .min(1, 'Say in a few words what you want to reach.')
  .max(300, 'Keep it under 300 characters.');
export const goalDraft = goalFields.extend({
  title,
  dueOn,
  /** The revision being edited; 0 states a new goal. */
  baseRevision: z.number().int().nonnegative(),
  /** Who helps now; left out, those named before stay. */
  helpers: z
    .array(helper)
    .max(50, 'Name at most 50 people.')
    .refine(
      (all) => new Set(all.map(({ personId }) => personId)).size === all.length,
      'Each person is named once.',
    )
    .optional(),
});
export type GoalDraft = z.infer<typeof goalDraft>;

export const stepDraft = step.extend({
  dueOn,
  title: z
    .string()
    .trim()
    .min(1, 'Say in a few words what you will do.')
    .max(300, 'Keep it under 300 characters.'),
});
export type StepDraft = z.infer<typeof stepDraft>;

const binnedGoal = goalFields.extend({ steps: z.array(step) });
/** With all its steps, since they return or go with it. */
export type BinnedGoal = z.infer<typeof binnedGoal>;

const binnedStep = step.extend({ goalTitle: z.string() });
export type BinnedStep = z.infer<typeof binnedStep>;

const one = z.object({ id: z.uuid() });
const nothing = z.object({});

/** Served by the store process. */
export const planContract = {
  /** All goals that are not in the bin, oldest first within an area, each with its steps in order. */
  'plan.goals': { input: nothing, output: z.array(goal) },
  'plan.saveGoal': { input: goalDraft, output: z.object({ revision: z.number().int() }) },
  'plan.binGoal': { input: one, output: nothing },
  'plan.restoreGoal': { input: one, output: nothing },
  /** Adds the step at the end of its goal, or changes it where it stands. */
  'plan.saveStep': { input: stepDraft, output: nothing },
  'plan.binStep': { input: one, output: nothing },
  'plan.restoreStep': { input: one, output: nothing },
  /** Puts a step before another of the same goal, or last with null. */
  'plan.moveStep': {
    input: z.object({ id: z.uuid(), before: z.uuid().nullable() }),
    output: nothing,
  },
  /** What is in the bin, most recently binned first. A step of a binned goal is with its goal alone. */
  'plan.binned': {
    input: nothing,
    output: z.object({ goals: z.array(binnedGoal), steps: z.array(binnedStep) }),
  },
  /** Deletes what of these is in the bin, a goal with all its steps. What is in the plan stays. */
  'plan.deleteForGood': {
    input: z.object({ goalIds: z.array(z.uuid()), stepIds: z.array(z.uuid()) }),
    output: nothing,
  },
} as const;

/** Served by main, because it prints: the plan as a PDF at a place chosen in the system dialog. */
export const planPrintContract = {
  'plan.export': {
    input: z.object({
      paper: z.enum(['letter', 'a4']),
      /** Whether those who help with a goal are named in it, with what is asked of them; left out: they are not. */
      withHelpers: z.boolean().optional(),
    }),
    /** path: where the file is, or null when the person closed the dialog. */
    output: z.object({ path: z.string().nullable() }),
  },
  /** The print page's word to main that its data and fonts are in place. */
  'plan.printReady': { input: nothing, output: nothing },
} as const;
