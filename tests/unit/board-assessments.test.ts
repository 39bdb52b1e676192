import { describe, expect, it } from 'vitest';
import {
  answered,
  assessmentKind,
  assessmentKindIds,
  lowestTwo,
  radarPoints,
  trendOf,
  trendWords,
} from '../../src/shared/domain/board/assessments';

const mark = (trait: string, value: number | null) => ({ trait, mark: value, note: '' });

describe('assessments', () => {
  it('have the source’s traits: twelve of a mentor, ten of a mentee, seven of a protégé', () => {
    expect(assessmentKindIds.map((id) => assessmentKind(id).traits.length)).toEqual([12, 10, 7]);
  });

  it('“cannot judge” is an answer; a trait that is none is not', () => {
    expect(answered('protege', [mark('loyalty', 3), mark('cover', null), mark('charm', 5)])).toBe(
      2,
    );
  });

  it.each([
    [
      'the two lowest',
      [
        ['loyalty', 4],
        ['performance', 3],
        ['name', 2],
      ],
      ['name', 'performance'],
    ],
    [
      'the list’s order where equal',
      [
        ['reputation', 2],
        ['loyalty', 2],
        ['performance', 2],
      ],
      ['performance', 'loyalty'],
    ],
    [
      'nothing that is always seen',
      [
        ['loyalty', 5],
        ['cover', 4],
      ],
      ['cover'],
    ],
    [
      'nothing that could not be judged',
      [
        ['loyalty', null],
        ['cover', null],
      ],
      [],
    ],
  ] as const)('name %s', (_, given, lowest) => {
    const marks = given.map(([trait, value]) => mark(trait, value));
    expect(lowestTwo('protege', marks).map(({ id }) => id)).toEqual(lowest);
  });

  it('stand in a web at the place of their trait, without what could not be judged', () => {
    const points = radarPoints('mentee', [
      mark('punctuality', 5),
      mark('motivation', 2),
      mark('goals', null),
    ]);
    expect(points).toEqual([
      { trait: 'motivation', angle: 0, mark: 2 },
      { trait: 'punctuality', angle: expect.closeTo((4 * 2 * Math.PI) / 10), mark: 5 },
    ]);
  });

  it('show a trait over time, oldest first, without what could not be judged', () => {
    const trend = trendOf(
      [
        { on: '2026-11-01', marks: [mark('loyalty', 4)] },
        { on: '2026-05-01', marks: [mark('loyalty', null)] },
        { on: '2025-11-01', marks: [mark('loyalty', 2)] },
      ],
      'loyalty',
    );
    expect(trend).toEqual([
      { on: '2025-11-01', mark: 2 },
      { on: '2026-11-01', mark: 4 },
    ]);
    expect(trendWords(trend)).toBe('2, then 4');
    expect(trendWords([])).toBe('Not judged yet');
  });
});
