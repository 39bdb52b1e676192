import type { Step } from '../contract/plan';
import type { GoalStatusId } from './goals';

const longDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** "4 March 2027"; with `today`, the year is left out when it is this year's. */
export function formatDay(day: string, today?: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thisYear = today !== undefined && today.slice(0, 4) === day.slice(0, 4);
  return (thisYear ? shortDay : longDay).format(date);
}

/** Still to be reached: active or waiting. */
export function isOpen(status: GoalStatusId): boolean {
  return status === 'active' || status === 'waiting';
}

/** A day that has passed is told in words; it is nobody's failure, so nothing louder marks it. */
export function dueWords(dueOn: string, today: string, open: boolean): string {
  return open && dueOn < today ? `Was due ${formatDay(dueOn)}` : `Due ${formatDay(dueOn)}`;
}

/** "2 of 5 steps done". */
export function stepsDoneWords(steps: readonly Pick<Step, 'done'>[]): string {
  const done = steps.filter((step) => step.done).length;
  return `${done} of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} done`;
}

/** How far a goal is, in one sentence: "2 of 5 steps done; next: Draft the aims, by 4 March." */
export function progressSentence(
  steps: readonly Pick<Step, 'title' | 'done' | 'dueOn'>[],
  today: string,
): string {
  if (steps.length === 0) return 'No steps yet.';
  const next = steps.find((step) => !step.done);
  if (next === undefined) {
    return steps.length === 1 ? 'Its one step is done.' : `All ${steps.length} steps done.`;
  }
  const title = next.title.replace(/[\s.]+$/u, '');
  return `${stepsDoneWords(steps)}; next: ${title}${byWords(next.dueOn, today)}.`;
}

function byWords(dueOn: string | null, today: string): string {
  if (dueOn === null) return '';
  const day = formatDay(dueOn, today);
  return dueOn < today ? `, was due ${day}` : `, by ${day}`;
}
