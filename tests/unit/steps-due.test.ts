import { expect, it } from 'vitest';
import type { Goal } from '../../src/shared/contract/plan';
import { stepsDue } from '../../src/shared/domain/steps-due';

const goal = (
  title: string,
  status: Goal['status'],
  steps: readonly (readonly [title: string, dueOn: string | null, done?: boolean])[],
): Goal => ({
  id: crypto.randomUUID(),
  title,
  area: 'quality',
  horizon: 'this-year',
  status,
  dueOn: null,
  revision: 1,
  helpers: [],
  steps: steps.map(([name, dueOn, done = false]) => ({
    id: crypto.randomUUID(),
    goalId: crypto.randomUUID(),
    title: name,
    dueOn,
    done,
  })),
});

it('overdue and within 14 days, of open goals, earliest first', () => {
  const due = stepsDue(
    [
      goal('A', 'active', [
        ['in 14 days', '2026-12-09'],
        ['in 15 days', '2026-12-10'],
        ['no date', null],
        ['done', '2026-11-25', true],
        ['overdue', '2026-01-02'],
      ]),
      goal('B', 'waiting', [['today', '2026-11-25']]),
      goal('C', 'met', [['of a met goal', '2026-11-25']]),
      goal('D', 'let-go', [['of one let go', '2026-11-25']]),
    ],
    '2026-11-25',
  );
  expect(due.map(({ step, goalTitle }) => `${goalTitle}: ${step.title}`)).toEqual([
    'A: overdue',
    'B: today',
    'A: in 14 days',
  ]);
});
