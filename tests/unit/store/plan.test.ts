import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Goal, GoalDraft, StepDraft } from '#shared/contract/plan';
import { planHandlers } from '../../../src/main/store/plan/handlers';
import { openScratch } from './scratch-database';

function plan() {
  let now = 1_000;
  const handlers = planHandlers({
    connection: openScratch(),
    clock: () => now++,
    changed: () => {},
  });
  const goals = () => handlers['plan.goals']({}) as Goal[];
  return { handlers, goals };
}

const goalDraft = (changes: Partial<GoalDraft> = {}): GoalDraft => ({
  id: randomUUID(),
  title: 'Lead the sepsis bundle review',
  area: 'quality',
  horizon: 'this-year',
  status: 'active',
  dueOn: '2027-06-30',
  baseRevision: 0,
  ...changes,
});

const stepDraft = (goalId: string, title: string): StepDraft => ({
  id: randomUUID(),
  goalId,
  title,
  dueOn: null,
  done: false,
});

describe('goals and steps', () => {
  it('come back as they were saved, steps in order', () => {
    const { handlers, goals } = plan();
    const goal = goalDraft();
    handlers['plan.saveGoal'](goal);
    const steps = ['Ask', 'Draft', 'Send'].map((title) => stepDraft(goal.id, title));
    for (const step of steps) handlers['plan.saveStep'](step);
    const { baseRevision: _, ...fields } = goal;
    expect(goals()).toEqual([{ ...fields, revision: 1, steps }]);
  });

  it('refuse a save made from another revision', () => {
    const { handlers, goals } = plan();
    const goal = goalDraft();
    handlers['plan.saveGoal'](goal);
    handlers['plan.saveGoal']({ ...goal, title: 'Second', baseRevision: 1 });
    expect(() => handlers['plan.saveGoal']({ ...goal, title: 'Late', baseRevision: 1 })).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
    expect(goals()[0]?.title).toBe('Second');
  });

  it('move before another and to the end, and a binned step returns to its place', () => {
    const { handlers, goals } = plan();
    const goal = goalDraft();
    handlers['plan.saveGoal'](goal);
    const [a, b, c] = ['a', 'b', 'c'].map((title) => stepDraft(goal.id, title)) as [
      StepDraft,
      StepDraft,
      StepDraft,
    ];
    for (const step of [a, b, c]) handlers['plan.saveStep'](step);
    const titles = () =>
      goals()[0]
        ?.steps.map((step) => step.title)
        .join('');
    handlers['plan.moveStep']({ id: c.id, before: a.id });
    expect(titles()).toBe('cab');
    handlers['plan.moveStep']({ id: c.id, before: null });
    expect(titles()).toBe('abc');
    handlers['plan.binStep']({ id: b.id });
    expect(titles()).toBe('ac');
    handlers['plan.restoreStep']({ id: b.id });
    expect(titles()).toBe('abc');
  });

  it('refuse to move a step before one of another goal, or to take it over', () => {
    const { handlers, goals } = plan();
    const [one, two] = [goalDraft(), goalDraft()];
    handlers['plan.saveGoal'](one);
    handlers['plan.saveGoal'](two);
    const [mine, theirs] = [stepDraft(one.id, 'mine'), stepDraft(two.id, 'theirs')];
    handlers['plan.saveStep'](mine);
    handlers['plan.saveStep'](theirs);
    expect(() => handlers['plan.moveStep']({ id: mine.id, before: theirs.id })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(() => handlers['plan.saveStep']({ ...mine, goalId: two.id })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(goals().map((goal) => goal.steps.length)).toEqual([1, 1]);
  });

  it('leave the plan with the bin and come back whole', () => {
    const { handlers, goals } = plan();
    const goal = goalDraft();
    handlers['plan.saveGoal'](goal);
    handlers['plan.saveStep'](stepDraft(goal.id, 'Ask'));
    handlers['plan.binGoal']({ id: goal.id });
    expect(goals()).toEqual([]);
    handlers['plan.restoreGoal']({ id: goal.id });
    expect(goals()[0]?.steps).toHaveLength(1);
    expect(() => handlers['plan.binGoal']({ id: randomUUID() })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});
