import type { Goal, Step } from '../contract/plan';
import { type AreaId, byArea, heaviestFirst, type KnownArea } from './areas';
import { goalStatuses, goalStatusName, horizonName } from './goals';
import { dueWords, formatDay, isOpen, stepsDoneWords } from './plan-words';

/** What the printed plan says, in the order it says it; the print page only sets it in type. */
export type PlanDocument = Readonly<{
  title: 'Development plan';
  /** The day it was written, in words. */
  writtenOn: string;
  summary: string;
  areas: readonly PlanDocumentArea[];
  /** One row an area, for the closing table; empty when one area is all there is. */
  overview: readonly OverviewRow[];
}>;

export type PlanDocumentArea = Readonly<{
  id: AreaId;
  name: string;
  goals: readonly PlanDocumentGoal[];
}>;

export type PlanDocumentGoal = Readonly<{
  id: string;
  title: string;
  /** Horizon, due date, status, steps done: short phrases to stand on one line. */
  facts: readonly string[];
  /** Who helps, each with what is asked: "Dr. Okafor: read the aims". Empty unless it was asked for. */
  helpers: readonly string[];
  steps: readonly PlanDocumentStep[];
}>;

export type PlanDocumentStep = Readonly<{
  id: string;
  title: string;
  done: boolean;
  /** "Done", "Open", "Open, due 4 March 2027". */
  state: string;
}>;

export type OverviewRow = Readonly<{
  id: AreaId;
  area: string;
  goals: string;
  steps: string;
  nextDue: string;
}>;

/**
 * Puts goals into the order of the document: the areas that matter most first, then as the
 * person has them; within an area open
 * goals before met ones before those let go, then by due date with undated ones last.
 * @param today the day of writing, 2026-11-23
 * @param nameOf the name of a person by id, where those who help are to be in it; left out, they are not
 */
export function buildPlanDocument(
  goals: readonly Goal[],
  today: string,
  areas: readonly KnownArea[],
  nameOf?: (personId: string) => string,
): PlanDocument {
  const planned = byArea(heaviestFirst(areas), goals).map(({ id, name, things }) => ({
    id,
    name,
    goals: sortGoals(things),
  }));
  return {
    title: 'Development plan',
    writtenOn: formatDay(today),
    summary: summarise(goals, planned.length),
    areas: planned.map((area) => ({
      ...area,
      goals: area.goals.map((goal) => describeGoal(goal, today, nameOf)),
    })),
    overview: planned.length > 1 ? planned.map((area) => overviewRow(area, today)) : [],
  };
}

function sortGoals(goals: readonly Goal[]): readonly Goal[] {
  const rank = (goal: Goal) => (isOpen(goal.status) ? 0 : goal.status === 'met' ? 1 : 2);
  const due = (goal: Goal) => goal.dueOn ?? '9999-99-99';
  return goals.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    return due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0;
  });
}

function describeGoal(
  goal: Goal,
  today: string,
  nameOf: ((personId: string) => string) | undefined,
): PlanDocumentGoal {
  const open = isOpen(goal.status);
  return {
    id: goal.id,
    title: goal.title,
    facts: [
      horizonName(goal.horizon),
      ...(goal.dueOn === null ? [] : [dueWords(goal.dueOn, today, open)]),
      goalStatusName(goal.status),
      ...(goal.steps.length === 0 ? [] : [stepsDoneWords(goal.steps)]),
    ],
    helpers: nameOf
      ? goal.helpers.map(({ personId, asked }) =>
          asked === '' ? nameOf(personId) : `${nameOf(personId)}: ${asked}`,
        )
      : [],
    steps: goal.steps.map((step) => describeStep(step, today, open)),
  };
}

function describeStep(step: Step, today: string, goalIsOpen: boolean): PlanDocumentStep {
  const { id, title, done } = step;
  if (done) return { id, title, done, state: 'Done' };
  if (step.dueOn === null) return { id, title, done, state: 'Open' };
  const due = dueWords(step.dueOn, today, goalIsOpen);
  return { id, title, done, state: `Open, ${due.charAt(0).toLowerCase()}${due.slice(1)}` };
}

function summarise(goals: readonly Goal[], areaCount: number): string {
  if (goals.length === 0) return 'No goals yet.';
  const count = `${goals.length} ${goals.length === 1 ? 'goal' : 'goals'}`;
  const where = areaCount === 1 ? 'one area' : `${areaCount} areas`;
  const standing = goalStatuses
    .map(({ id, name }) => ({ name, count: goals.filter((goal) => goal.status === id).length }))
    .filter((status) => status.count > 0)
    .map((status) => `${status.count} ${status.name.toLowerCase()}`);
  const steps = goals.flatMap((goal) => goal.steps);
  const done = steps.length === 0 ? '' : ` ${stepsDoneWords(steps)}.`;
  return `${count} in ${where}: ${standing.join(', ')}.${done}`;
}

function overviewRow(
  area: Readonly<{ id: AreaId; name: string; goals: readonly Goal[] }>,
  today: string,
): OverviewRow {
  const open = area.goals.filter((goal) => isOpen(goal.status));
  const steps = area.goals.flatMap((goal) => goal.steps);
  const next = open
    .flatMap((goal) => [goal.dueOn, ...goal.steps.filter((s) => !s.done).map((s) => s.dueOn)])
    .filter((due) => due !== null)
    .toSorted()[0];
  return {
    id: area.id,
    area: area.name,
    goals: `${area.goals.length}${open.length < area.goals.length ? ` (${open.length} open)` : ''}`,
    steps: steps.length === 0 ? '–' : `${steps.filter((s) => s.done).length} of ${steps.length}`,
    nextDue: next === undefined ? '–' : next < today ? `Was ${formatDay(next)}` : formatDay(next),
  };
}
