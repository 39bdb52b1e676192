import { describe, expect, it } from 'vitest';
import { dayProblem } from '../../src/renderer/ui/date-picker-problem';

describe('dayProblem', () => {
  it.each([
    [null, null, null],
    [29, 2, 2020],
    [31, 12, 1900],
    [1, 1, 2200],
  ])('finds nothing in %s/%s/%s', (day, month, year) => {
    expect(dayProblem({ day, month, year })).toBeNull();
  });

  it.each([
    [31, 12, null, 'The date still needs a year.'],
    [null, 12, null, 'The date still needs a day and a year.'],
    [
      30,
      2,
      2020,
      'There is no 30 February 2020. The date was set to 29 February; check it, then save.',
    ],
    [31, 4, 2027, 'There is no 31 April 2027. The date was set to 30 April; check it, then save.'],
    [1, 1, 27, 'Use a year from 1900 to 2200.'],
    [1, 1, 2201, 'Use a year from 1900 to 2200.'],
  ])('says what is wrong with %s/%s/%s', (day, month, year, sentence) => {
    expect(dayProblem({ day, month, year })?.sentence).toBe(sentence);
  });
});
