import { describe, expect, it } from 'vitest';
import { dayNumber, daysBetween, spanWords } from '#shared/domain/board/days';
import { nameList } from '#shared/domain/board/wording';

describe('days', () => {
  it.each([
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2026-03-07', '2026-03-09', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2025-11-24', '2026-11-24', 365],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-25', '2026-11-24', -1],
  ])('from %s to %s are %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

  it.each([
    '',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '24.11.2026',
    '2026-11-24T00:00',
    '0000-00-00',
  ])('takes %j for no day', (day) => {
    expect(dayNumber(day)).toBeNull();
    expect(daysBetween(day, '2026-11-24')).toBeNull();
    expect(daysBetween('2026-11-24', day)).toBeNull();
  });

  it.each([
    [1, '1 day'],
    [20, '20 days'],
    [21, '3 weeks'],
    [91, '13 weeks'],
    [92, '3 months'],
    [366, '12 months'],
    [700, '22 months'],
    [731, '2 years'],
    [3000, '8 years'],
  ])('says %i days as %s', (days, words) => expect(spanWords(days)).toBe(words));
});

it.each([
  [['Ana'], 'Ana'],
  [['Ana', 'Ben'], 'Ana and Ben'],
  [['Ana', 'Ben', 'Cy'], 'Ana, Ben and Cy'],
  [['Ana', 'Ben', 'Cy', 'Di'], 'Ana, Ben and 2 more'],
  [[], ''],
])('lists %j as %j', (names, words) => {
  expect(nameList(names.map((name) => ({ name })))).toBe(words);
});
