import { describe, expect, it } from 'vitest';
import { trendPlots, trendTable } from '#shared/domain/board/assessment-trend';
import { assessmentKind, fitWords } from '#shared/domain/board/assessments';

const mark = (trait: string, value: number | null) => ({ trait, mark: value, note: '' });
const assessed = (on: string, ...marks: ReturnType<typeof mark>[]) => ({ on, marks });

describe('the trend of an assessment', () => {
  const all = [
    assessed('2026-01-11', mark('loyalty', 5), mark('cover', null)),
    assessed('2026-01-01', mark('loyalty', 1), mark('cover', 3)),
    assessed('2026-01-06', mark('loyalty', 3)),
  ];

  it('is set out over one axis of time, oldest first, with what could be judged', () => {
    const trend = trendPlots('protege', all);
    expect(trend).toMatchObject({ from: '2026-01-01', to: '2026-01-11' });
    expect(trend?.traits.map(({ trait, points }) => [trait.id, points])).toEqual([
      [
        'loyalty',
        [
          { on: '2026-01-01', mark: 1, x: 0, y: 0 },
          { on: '2026-01-06', mark: 3, x: 0.5, y: 0.5 },
          { on: '2026-01-11', mark: 5, x: 1, y: 1 },
        ],
      ],
      ['cover', [{ on: '2026-01-01', mark: 3, x: 0, y: 0.5 }]],
    ]);
  });

  it.each([
    ['nothing', []],
    ['one', [assessed('2026-01-01', mark('loyalty', 1))]],
    [
      'two of one day',
      [assessed('2026-01-01', mark('loyalty', 1)), assessed('2026-01-01', mark('loyalty', 4))],
    ],
  ])('is none of %s', (_name, some) => expect(trendPlots('protege', some)).toBeNull());

  it('says the same as a table', () => {
    const { days, rows } = trendTable('protege', all);
    expect(days).toEqual(['2026-01-01', '2026-01-06', '2026-01-11']);
    expect(rows).toHaveLength(assessmentKind('protege').traits.length);
    const said = (id: string) => rows.find(({ trait }) => trait.id === id)?.said;
    expect(said('loyalty')).toEqual(['1', '3', '5']);
    expect(said('cover')).toEqual(['3', 'No answer', 'Cannot judge']);
  });
});

describe('how somebody fits, in words', () => {
  const ids = assessmentKind('mentor').traits.map(({ id }) => id);
  const marks = (...values: readonly (number | null)[]) =>
    values.map((value, index) => mark(ids[index] ?? '', value));
  it.each<[string, readonly (number | null)[], string]>([
    ['nothing said', [], ''],
    ['nothing that could be judged', [null, null], ''],
    [
      'all of one sort',
      Array(12).fill(5),
      'Seen: integrity, a professional example and confidence in you.',
    ],
    [
      'strong, weak and open',
      [5, 4, 2, 3, null],
      'Seen: integrity and a professional example. Seen least: confidence in you and regard for who you are. 8 of 12 not judged yet.',
    ],
    ['nothing strong', [1], 'Seen least: integrity. 11 of 12 not judged yet.'],
    [
      'what is both strong and lowest is told once',
      [4, 5],
      'Seen: a professional example and integrity. 10 of 12 not judged yet.',
    ],
    [
      'a name before its comma',
      [null, null, null, null, null, 4],
      'Seen: feedback. 11 of 12 not judged yet.',
    ],
  ])('%s', (_name, values, words) => expect(fitWords(marks(...values))).toBe(words));
});
