import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Board } from '#shared/domain/board/board';
import { coverageOf, sponsorsOf } from '#shared/domain/board/coverage';
import { findingRules } from '#shared/domain/board/finding';
import { findingsOf } from '#shared/domain/board/findings/index';
import { ifLeaves } from '#shared/domain/board/if-leaves';
import { anyBoard, anyDay } from '../support/any-board';
import { today } from '../support/boards';

const check = (property: (board: Board, on: string) => void) =>
  fc.assert(fc.property(anyBoard, fc.oneof(fc.constant(today), anyDay), property), {
    numRuns: 1000,
  });
const keys = (board: Board, on: string) => findingsOf(board, on).map(({ key }) => key);
const byId = <T extends Readonly<{ id: string }>>(things: readonly T[]) => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

it('never fails, and finds the same again', () => {
  check((board, on) => {
    expect(findingsOf(board, on)).toEqual(findingsOf(structuredClone(board), on));
    coverageOf(board, on);
    sponsorsOf(board, on);
    for (const id of [...board.people.map((person) => person.id), 'nobody at all']) {
      const areas = ifLeaves(board, id, on)?.areas ?? [];
      for (const { area, remaining } of areas) {
        expect(board.areas).toContain(area);
        expect(area.isHidden).toBe(false);
        expect(remaining.map((person) => person.id)).not.toContain(id);
      }
    }
  });
});

it('gives every finding a key of its own, in the order of the rules', () => {
  check((board, on) => {
    const found = findingsOf(board, on);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    const order = found.map(({ rule }) => findingRules.indexOf(rule));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

it('speaks of what is on the board, in whole words', () => {
  check((board, on) => {
    const areas = new Set<string | null>(board.areas.map(({ id }) => id));
    const people = new Set(board.people.map(({ id }) => id));
    for (const finding of findingsOf(board, on)) {
      const { action, areaIds, personIds, sentence, reason, source } = finding;
      expect(areaIds.every((id) => areas.has(id))).toBe(true);
      expect(personIds.every((id) => people.has(id))).toBe(true);
      if ('personId' in action) expect(people.has(action.personId)).toBe(true);
      else expect(action.areaId === null || areas.has(action.areaId)).toBe(true);
      expect(sentence.endsWith('.') && reason.endsWith('.') && source.length > 0).toBe(true);
      expect(`${reason}${source}`).not.toMatch(/!|undefined|NaN/);
    }
  });
});

it('finds the same whatever order people and seats come in', () => {
  check((given, on) => {
    const board = { ...given, areas: byId(given.areas), people: byId(given.people) };
    const reversed = {
      ...board,
      people: board.people.toReversed(),
      seats: board.seats.toReversed(),
    };
    expect(findingsOf(reversed, on)).toEqual(findingsOf(board, on));
  });
});

it('finds no more empty areas when one comes to matter less or is hidden', () => {
  check((given, on) => {
    const board = { ...given, areas: byId(given.areas) };
    const empty = (of: Board) => keys(of, on).filter((key) => key.startsWith('empty-area '));
    const before = empty(board);
    for (const { id } of board.areas) {
      for (const change of [{ weight: 0 as const }, { isHidden: true }]) {
        const areas = board.areas.map((area) => (area.id === id ? { ...area, ...change } : area));
        expect(before).toEqual(expect.arrayContaining(empty({ ...board, areas })));
      }
    }
  });
});

it('finds nothing on a board without people', () => {
  check((board, on) => {
    expect(findingsOf({ ...board, people: [] }, on)).toEqual([]);
  });
});

it('is asked of boards on which every rule finds something', () => {
  const met = new Set(
    fc
      .sample(anyBoard, { numRuns: 4000, seed: 1 })
      .flatMap((board) => findingsOf(board, today).map(({ rule }) => rule)),
  );
  expect([...met].sort()).toEqual([...findingRules].sort());
});
