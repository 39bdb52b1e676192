import { describe, expect, it } from 'vitest';
import { formatDay, progressSentence } from '#shared/domain/plan-words';

const today = '2026-11-23';
const step = (title: string, done: boolean, dueOn: string | null = null) => ({
  title,
  done,
  dueOn,
});

describe('progressSentence', () => {
  it.each([
    [[], 'No steps yet.'],
    [[step('Ask', false)], '0 of 1 step done; next: Ask.'],
    [[step('Ask', true)], 'Its one step is done.'],
    [[step('Ask', true), step('Send', true)], 'All 2 steps done.'],
    [
      [step('Ask', true), step('Send it.', false, '2027-03-04'), step('Wait', false)],
      '1 of 3 steps done; next: Send it, by 4 March 2027.',
    ],
    [[step('Ask', false, '2026-12-04')], '0 of 1 step done; next: Ask, by 4 December.'],
    [[step('Ask', false, today)], '0 of 1 step done; next: Ask, by 23 November.'],
    [[step('Ask', false, '2026-03-04')], '0 of 1 step done; next: Ask, was due 4 March.'],
  ])('tells how far a goal is: %o', (steps, sentence) => {
    expect(progressSentence(steps, today)).toBe(sentence);
  });
});

describe('formatDay', () => {
  it.each([
    ['2026-03-04', undefined, '4 March 2026'],
    ['2026-03-04', today, '4 March'],
    ['2027-12-31', today, '31 December 2027'],
    ['2024-02-29', undefined, '29 February 2024'],
  ])('%s seen from %s is %s', (day, from, words) => {
    expect(formatDay(day, from)).toBe(words);
  });
});
