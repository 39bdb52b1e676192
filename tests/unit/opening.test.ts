import { expect, it } from 'vitest';
import { openingOf } from '#shared/domain/opening';

it.each([
  ['one line stays', 'Slept six hours.', 'Slept six hours.'],
  ['sentences run on', 'First.\nSecond.', 'First. Second.'],
  [
    'headings and items are set apart',
    'A heading\nitem one\nitem two',
    'A heading · item one · item two',
  ],
  ['a colon leads on', 'Today:\nask', 'Today: ask'],
  ['empty lines go', '\n\nA\n\n', 'A'],
])('%s', (_what, text, opening) => {
  expect(openingOf(text)).toBe(opening);
});

it('is at most 200 characters', () => {
  expect(openingOf('word '.repeat(500)).length).toBeLessThanOrEqual(200);
});
