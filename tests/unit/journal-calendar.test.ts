import { describe, expect, it } from 'vitest';
import { inYear, isDay, monthAround } from '../../src/renderer/features/journal/days';
import { writtenWords } from '../../src/renderer/features/journal/written-words';
import { levelOf, weeksOf } from '../../src/renderer/features/journal/year-weeks';

describe('days', () => {
  it.each([
    ['2026-11-24', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['24/11/2026', false],
    ['', false],
  ])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

  it('months begin and end where they do', () => {
    expect(monthAround('2028-02-11')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(inYear('2028-02-29', 2027)).toBe('2027-02-28');
  });
});

describe('the year as a plot', () => {
  it.each([
    [2026, 'en-GB', 365],
    [2028, 'en-US', 366],
  ])('%i in %s holds each day once, in columns of seven', (year, locale, count) => {
    const weeks = weeksOf(year, locale);
    const days = weeks.flatMap((week) => week.days).filter((day) => day !== null);
    expect(days).toHaveLength(count);
    expect(new Set(days).size).toBe(count);
    expect([...days].sort()).toEqual(days);
    expect(new Set(weeks.map((week) => week.days.length))).toEqual(new Set([7]));
  });

  it('begins weeks as the person’s country does', () => {
    // 1 January 2026 is a Thursday.
    expect(weeksOf(2026, 'en-GB')[0]?.days.indexOf('2026-01-01')).toBe(3);
    expect(weeksOf(2026, 'en-US')[0]?.days.indexOf('2026-01-01')).toBe(4);
  });

  it.each([
    [0, 0, 0],
    [0, 1, 1],
    [149, 1, 1],
    [150, 1, 2],
    [400, 2, 3],
    [5_000, 1, 4],
  ])('%i words in %i entries are drawn at level %i', (words, entries, level) => {
    expect(levelOf(words, entries)).toBe(level);
  });

  it('says one and many', () => {
    expect(writtenWords({ entries: 1, words: 1 })).toBe('1 entry, 1 word');
    expect(writtenWords({ entries: 2, words: 1_240 })).toBe('2 entries, 1,240 words');
  });
});
