import { describe, expect, it } from 'vitest';
import type { Board } from '#shared/domain/board/board';
import type { Finding } from '#shared/domain/board/finding';
import { findingsOf } from '#shared/domain/board/findings/index';
import { firstGapOf } from '#shared/domain/board/first-gap';
import { area, boardOf, person, seat, today } from '../support/boards';

const finding = (key: string, areaIds: readonly string[]): Finding => ({
  key,
  rule: 'many-seats',
  sentence: 'A sentence.',
  reason: 'A reason.',
  source: 'A source',
  areaIds,
  personIds: [],
  action: { kind: 'add-candidate', areaId: null, role: null },
});
const people = [person('Ana'), person('Ben')];
const board = (changes: Partial<Board> = {}) =>
  boardOf({
    people,
    areas: [
      area('Light', { weight: 1 }),
      area('Zebra', { weight: 2 }),
      area('Alpha', { weight: 2 }),
      area('Heavy', { weight: 3 }),
      area('Hidden', { weight: 3, isHidden: true }),
    ],
    ...changes,
  });

describe('the first gap', () => {
  it.each<[string, readonly Finding[], Partial<Board>, string | null]>([
    ['nothing found', [], {}, null],
    ['by weight', [finding('a', ['alpha']), finding('h', ['heavy'])], {}, 'h'],
    [
      'by the heaviest of its areas',
      [finding('z', ['zebra']), finding('two', ['light', 'heavy'])],
      {},
      'two',
    ],
    [
      'by coverage where weights are equal',
      [finding('z', ['zebra']), finding('a', ['alpha'])],
      { seats: [seat('ana', 'zebra'), seat('ben', 'zebra'), seat('ana', 'alpha')] },
      'a',
    ],
    [
      'a seat that has ended covers nothing',
      [finding('z', ['zebra']), finding('a', ['alpha'])],
      { seats: [seat('ana', 'zebra', 'mentor', { until: '2020-01-01' })] },
      'z',
    ],
    [
      'by the person’s order, not by name',
      [finding('a', ['alpha']), finding('z', ['zebra'])],
      {},
      'z',
    ],
    [
      'by the rules where all else is equal',
      [finding('first', ['zebra']), finding('second', ['zebra'])],
      {},
      'first',
    ],
    ['of no area after one that matters', [finding('all', []), finding('a', ['alpha'])], {}, 'a'],
    [
      'of no area before one that matters little',
      [finding('l', ['light']), finding('all', [])],
      {},
      'all',
    ],
    ['a hidden area counts as none', [finding('h', ['hidden']), finding('a', ['alpha'])], {}, 'a'],
  ])('%s', (_name, open, changes, key) => {
    expect(firstGapOf(open, board(changes), today)?.key ?? null).toBe(key);
  });

  it('of a board just begun is the first empty area that matters most', () => {
    const begun = board({ people: [person('Ana')], seats: [seat('ana', 'heavy')] });
    expect(firstGapOf(findingsOf(begun, today), begun, today)?.sentence).toBe(
      'Nobody serves Zebra, which matters to you now.',
    );
  });
});
