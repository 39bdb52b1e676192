import { describe, expect, it, vi } from 'vitest';
import type { Goal } from '#shared/contract/plan';
import { createDraftSlot } from '../../src/renderer/bridge/kept-draft-slot';
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
  helpers: [],
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

/** A form whose saves the test answers; a draft is its words and the revision it was made from. */
function draftBench() {
  type Words = Readonly<{ words: string; base: number }>;
  const answers: Array<{ resolve: (reply: { revision: number }) => void; reject: () => void }> = [];
  const flushers = new Set<() => Promise<unknown>>();
  const savedByFlush: Words[] = [];
  let storedRevision = 0;
  const save = () =>
    new Promise<{ revision: number }>((resolve, reject) => {
      answers.push({ resolve, reject: () => reject(new Error('no')) });
    });
  const slot = createDraftSlot<Words, { revision: number }>({
    kind: {
      saveNow: async (draft) => {
        if (draft.base !== storedRevision) throw new Error('conflict');
        savedByFlush.push(draft);
        storedRevision += 1;
        return { revision: storedRevision };
      },
      describe: ({ words }) => ({ title: 'Unfinished goal', text: words }),
      afterSave: (draft, { revision }) => ({ ...draft, base: revision }),
    },
    registerFlusher: (flusher) => {
      flushers.add(flusher);
      return () => {
        flushers.delete(flusher);
      };
    },
    asEntry: (title, text) => ({ id: title, body: text }),
  });
  const answer = (index: number) => {
    storedRevision += 1;
    answers[index]?.resolve({ revision: storedRevision });
  };
  return {
    slot,
    save,
    answer,
    refuse: (index: number) => answers[index]?.reject(),
    flushers,
    savedByFlush,
    flush: () => Promise.all([...flushers].map((flusher) => flusher())),
  };
}

describe('what is typed into a form', () => {
  const first = { words: 'first', base: 0 };
  const second = { words: 'second', base: 0 };

  it('is asked for at a lock for as long as it is not saved', async () => {
    const { slot, save, answer, flushers } = draftBench();
    expect(flushers.size).toBe(0);
    slot.keep(first);
    expect(flushers.size).toBe(1);
    const sent = slot.submit(first, save, true);
    expect(flushers.size).toBe(1);
    answer(0);
    expect(await sent).toBe('saved');
    expect(flushers.size).toBe(0);
  });

  it('stays when it comes while the one before is being saved', async () => {
    const { slot, save, answer } = draftBench();
    slot.keep(first);
    const sent = slot.submit(first, save, true);
    slot.keep(second);
    answer(0);
    expect(await sent).toBe('newer');
    expect(slot.held()).toMatchObject({ typed: second, sending: [] });
  });

  it('goes on from the saved revision when it is more of the same', async () => {
    const { slot, save, answer } = draftBench();
    slot.keep(first);
    const sent = slot.submit(first, save, false);
    slot.keep({ words: 'first and more', base: 0 });
    answer(0);
    expect(await sent).toBe('newer');
    expect(slot.held().typed).toEqual({ words: 'first and more', base: 1 });
  });

  it('is put back when it could not be saved', async () => {
    const { slot, save, refuse } = draftBench();
    slot.keep(first);
    const sent = slot.submit(first, save, true);
    expect(slot.held().typed).toBeNull();
    refuse(0);
    expect(await sent).toBe('failed');
    expect(slot.held()).toMatchObject({ typed: first, sending: [], refused: [] });
    expect(slot.held().error).toBeInstanceOf(Error);
  });

  it('is not put back over something else that was typed, and can be sent again', async () => {
    const { slot, save, answer, refuse } = draftBench();
    slot.keep(first);
    const sent = slot.submit(first, save, true);
    slot.keep(second);
    refuse(0);
    await sent;
    expect(slot.held()).toMatchObject({ typed: second, refused: [{ draft: first }] });
    const again = slot.sendAgain(first, save);
    answer(1);
    await again;
    expect(slot.held()).toMatchObject({ typed: second, refused: [], sending: [] });
  });

  it('is not put back over more of the same', async () => {
    const { slot, save, refuse } = draftBench();
    const more = { words: 'first and more', base: 0 };
    slot.keep(first);
    const sent = slot.submit(first, save, false);
    slot.keep(more);
    refuse(0);
    await sent;
    expect(slot.held()).toMatchObject({ typed: more, refused: [], sending: [] });
    expect(slot.held().error).toBeInstanceOf(Error);
  });
});

describe('a lock while a form is being saved', () => {
  const goalTyped = { words: 'Be put forward', base: 0 };

  it('waits for the save and makes no entry of it', async () => {
    const { slot, save, answer, flush, savedByFlush } = draftBench();
    slot.keep(goalTyped);
    void slot.submit(goalTyped, save, false);
    const flushed = flush();
    answer(0);
    expect(await flushed).toEqual([null]);
    expect(savedByFlush).toEqual([]);
  });

  it('then saves what was typed meanwhile, on the revision just saved', async () => {
    const { slot, save, answer, flush, savedByFlush } = draftBench();
    slot.keep(goalTyped);
    void slot.submit(goalTyped, save, false);
    slot.keep({ words: 'Be put forward in May', base: 0 });
    const flushed = flush();
    answer(0);
    expect(await flushed).toEqual([null]);
    expect(savedByFlush).toEqual([{ words: 'Be put forward in May', base: 1 }]);
    expect(slot.held().typed).toEqual({ words: 'Be put forward in May', base: 2 });
  });

  it('saves what was refused and what came back', async () => {
    const { slot, save, refuse, flush, savedByFlush } = draftBench();
    slot.keep(goalTyped);
    void slot.submit(goalTyped, save, true);
    const flushed = flush();
    refuse(0);
    expect(await flushed).toEqual([null]);
    expect(savedByFlush).toEqual([goalTyped]);
  });

  it('makes one entry of all that has no answer in time', async () => {
    vi.useFakeTimers();
    try {
      const { slot, save, flush } = draftBench();
      slot.keep({ words: 'one', base: 9 });
      void slot.submit({ words: 'one', base: 9 }, save, true);
      slot.keep({ words: 'two', base: 9 });
      const flushed = flush();
      await vi.advanceTimersByTimeAsync(3_000);
      expect(await flushed).toEqual([{ id: 'Unfinished goal', body: 'one\ntwo' }]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('makes an entry of what the store refuses', async () => {
    const { slot, flush } = draftBench();
    slot.keep({ words: 'stale', base: 9 });
    expect(await flush()).toEqual([{ id: 'Unfinished goal', body: 'stale' }]);
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
