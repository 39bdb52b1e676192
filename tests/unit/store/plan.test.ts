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
    expect(goals()).toEqual([{ ...fields, revision: 1, steps, helpers: [] }]);
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

  it('stand in the bin, last binned first, a step of a binned goal with its goal alone', () => {
    const { handlers } = plan();
    const [one, two, three] = [goalDraft(), goalDraft({ title: 'Two' }), goalDraft()];
    for (const goal of [one, two, three]) handlers['plan.saveGoal'](goal);
    const [kept, ofOne, ofTwo, ofThree] = [
      stepDraft(three.id, 'Kept'),
      stepDraft(one.id, 'Of one'),
      stepDraft(two.id, 'Of two'),
      stepDraft(three.id, 'Of three'),
    ];
    for (const step of [kept, ofOne, ofTwo, ofThree]) handlers['plan.saveStep'](step);
    handlers['plan.binStep']({ id: ofThree.id });
    handlers['plan.binStep']({ id: kept.id });
    handlers['plan.binGoal']({ id: one.id });
    handlers['plan.binStep']({ id: ofTwo.id });
    handlers['plan.binGoal']({ id: two.id });
    const { baseRevision: _one, ...oneFields } = one;
    const { baseRevision: _two, ...twoFields } = two;
    expect(handlers['plan.binned']({})).toMatchObject({
      goals: [
        { ...twoFields, steps: [ofTwo] },
        { ...oneFields, steps: [ofOne] },
      ],
      steps: [
        { ...kept, goalTitle: three.title },
        { ...ofThree, goalTitle: three.title },
      ],
    });
  });

  it('are deleted for good only from the bin, a goal with its steps', () => {
    const { handlers, goals } = plan();
    const [gone, stays] = [goalDraft(), goalDraft()];
    for (const goal of [gone, stays]) handlers['plan.saveGoal'](goal);
    const [ofGone, binned, kept] = [
      stepDraft(gone.id, 'Ask'),
      stepDraft(stays.id, 'Draft'),
      stepDraft(stays.id, 'Send'),
    ];
    for (const step of [ofGone, binned, kept]) handlers['plan.saveStep'](step);
    handlers['plan.binGoal']({ id: gone.id });
    handlers['plan.binStep']({ id: binned.id });
    handlers['plan.deleteForGood']({
      goalIds: [gone.id, stays.id],
      stepIds: [binned.id, kept.id],
    });
    expect(handlers['plan.binned']({})).toEqual({ goals: [], steps: [] });
    expect(goals().map(({ id, steps }) => [id, steps])).toEqual([[stays.id, [kept]]]);
    expect(() => handlers['plan.restoreGoal']({ id: gone.id })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(() => handlers['plan.restoreStep']({ id: ofGone.id })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
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
