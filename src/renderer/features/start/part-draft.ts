import { AppError } from '#shared/app-error';
import { type AreaId, areaId } from '#shared/domain/areas';
import { suggestPart } from '#shared/domain/board/suggest-part';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';
import { currentDay } from '../../bridge/use-today';
import { firstGap, readGoal, remember } from './start-queries';

/** One goal and its first step, as the form has them. */
export type Part = Readonly<{
  goalId: string;
  stepId: string;
  goal: string;
  area: AreaId | null;
  step: string;
}>;

/** `gap`: the sentence the words were suggested from; `isSaved`: whether the goal stands in the plan. */
export type PartStart = Readonly<{ part: Part; gap: string | null; isSaved: boolean }>;

/** What the step begins with: the goal it made before, or one suggested from the first gap. */
export async function readPart(): Promise<PartStart> {
  const [goal, { stepId }] = await Promise.all([readGoal(), call('settings.firstHour', {})]);
  const part = { goalId: crypto.randomUUID(), stepId: crypto.randomUUID() };
  if (goal) {
    const step = goal.steps.find(({ id }) => id === stepId);
    return {
      part: {
        goalId: goal.id,
        stepId: step?.id ?? part.stepId,
        goal: goal.title,
        area: goal.area,
        step: step?.title ?? '',
      },
      gap: null,
      isSaved: true,
    };
  }
  const [board, { dayStartsAt }] = await Promise.all([
    call('board.board', {}),
    call('settings.journal', {}),
  ]);
  const gap = firstGap(board, currentDay(dayStartsAt));
  if (!gap) return { part: { ...part, goal: '', area: null, step: '' }, gap: null, isSaved: false };
  const suggested = suggestPart(gap, board);
  const area = areaId.safeParse(suggested.areaId).data ?? null;
  const { goal: words, step } = suggested;
  return { part: { ...part, goal: words, area, step }, gap: gap.sentence, isSaved: false };
}

export type PartErrors = Readonly<{ goal?: string; area?: string }>;

export function checkPart({ goal, area }: Part): PartErrors {
  return {
    ...(goal.trim() === '' && { goal: 'Say in a few words what you want to reach.' }),
    ...(area === null && { area: 'Choose the area this goal belongs to.' }),
  };
}

/** Keeps what else the plan knows of the goal and the step by now. */
async function savePart({ goalId, stepId, area, ...said }: Part): Promise<object> {
  const title = said.goal.trim();
  if (title === '' || area === null) {
    throw new AppError('bad-input', 'The goal is not complete yet.');
  }
  const before = (await call('plan.goals', {})).find(({ id }) => id === goalId);
  await remember({ goalId, stepId });
  const saved = await call('plan.saveGoal', {
    id: goalId,
    title,
    area,
    horizon: before?.horizon ?? 'this-year',
    status: before?.status ?? 'active',
    dueOn: before?.dueOn ?? null,
    baseRevision: before?.revision ?? 0,
  });
  if (said.step.trim() === '') return saved;
  const step = before?.steps.find(({ id }) => id === stepId);
  const { dueOn = null, done = false } = step ?? {};
  return call('plan.saveStep', { id: stepId, goalId, title: said.step, dueOn, done });
}

export const partKind: DraftKind<Part> = {
  saveNow: savePart,
  describe: ({ goal, step }) => ({
    title: 'Unfinished goal',
    text: [goal, step].filter((words) => words.trim() !== '').join('\n'),
  }),
};
