import { describe, expect, it } from 'vitest';
import type { Goal } from '#shared/contract/plan';
import {
  checkGoalFields,
  completeGoal,
  newGoalFields,
} from '../../src/renderer/features/plan/goal-fields';
import { moveStep, neighbour, putStep } from '../../src/renderer/features/plan/plan-changes';
import { readLink } from '../../src/renderer/features/plan/plan-link';

const step = (id: string, goalId = 'one') => ({ id, goalId, title: id, dueOn: null, done: false });
const goal = (id: string, steps: readonly string[]): Goal => ({
  id,
  title: id,
  area: 'research',
  horizon: 'this-year',
  status: 'active',
  dueOn: null,
  revision: 1,
  steps: steps.map((each) => step(each, id)),
});
const goals = [goal('one', ['a', 'b', 'c']), goal('two', ['x'])];
const order = (changed: readonly Goal[]) =>
  changed.map((each) => each.steps.map((s) => s.id).join(''));

describe('moveStep', () => {
  it.each([
    ['a', 'c', 'bac'],
    ['a', null, 'bca'],
    ['c', 'a', 'cab'],
    ['b', 'b', 'abc'],
    ['a', 'unknown', 'bca'],
    ['unknown', 'a', 'abc'],
  ])('puts %s before %s', (id, before, expected) => {
    expect(order(moveStep(goals, id, before))).toEqual([expected, 'x']);
  });
});

describe('neighbour', () => {
  const { steps } = goals[0] as Goal;
  it.each([
    ['a', 'up', undefined],
    ['b', 'up', 'a'],
    ['a', 'down', 'c'],
    ['b', 'down', null],
    ['c', 'down', undefined],
    ['unknown', 'down', undefined],
  ] as const)('%s %s stands before %s', (id, direction, before) => {
    expect(neighbour(steps, id, direction)).toBe(before);
  });
});

describe('putStep', () => {
  it('adds a new step last', () => {
    expect(order(putStep(goals, step('d')))).toEqual(['abcd', 'x']);
  });
  it('changes a step where it stands', () => {
    const changed = putStep(goals, { ...step('b'), done: true });
    expect(changed[0]?.steps.map((each) => each.done)).toEqual([false, true, false]);
  });
});

describe('the goal form', () => {
  const fields = newGoalFields('00000000-0000-4000-8000-000000000001');
  it('needs words and an area, and nothing else', () => {
    expect(Object.keys(checkGoalFields({ ...fields, title: '  ' }))).toEqual(['title', 'area']);
    expect(completeGoal({ ...fields, title: '  ' })).toBeNull();
    expect(completeGoal({ ...fields, title: ' Publish ', area: 'research' })).toMatchObject({
      title: 'Publish',
    });
  });
});

describe('readLink', () => {
  it.each([
    ['', null],
    ['?', null],
    ['?new=1', { kind: 'new' }],
    ['?export=1', { kind: 'export' }],
    ['?goal=abc', { kind: 'goal', id: 'abc' }],
    ['?goal=%22abc%22', { kind: 'goal', id: 'abc' }],
    ['?goal=', null],
    ['?other=1', null],
  ])('%s', (search, link) => {
    expect(readLink(search)).toEqual(link);
  });
});
