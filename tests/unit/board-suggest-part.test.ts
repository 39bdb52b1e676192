import { expect, it } from 'vitest';
import { type Finding, findingRules } from '../../src/shared/domain/board/finding';
import { findingsOf } from '../../src/shared/domain/board/findings/index';
import { suggestPart } from '../../src/shared/domain/board/suggest-part';
import { area, boardOf, person } from '../support/boards';

const names = { areas: [area('Research'), area('Leadership')], people: [person('Ana')] };

const finding = (changes: Partial<Finding>): Finding => ({
  key: 'a key',
  rule: 'quiet',
  sentence: 'A sentence.',
  reason: 'A reason.',
  source: 'A source',
  areaIds: [],
  personIds: [],
  action: { kind: 'add-candidate', areaId: null, role: null },
  ...changes,
});

it.each(findingRules)('%s is answered with a goal and a step that fit their fields', (rule) => {
  for (const about of [{}, { areaIds: ['research'], personIds: ['ana', 'gone'] }]) {
    const { goal, step } = suggestPart(finding({ rule, ...about }), names);
    for (const words of [goal, step]) {
      expect(words).toMatch(/^[A-Z].{10,}[^.!]$/u);
      expect(words).not.toMatch(/undefined|null|!/u);
    }
  }
});

it('names the area that nobody serves, and the person who has gone quiet', () => {
  const empty = finding({ rule: 'empty-area', areaIds: ['research'] });
  expect(suggestPart(empty, names)).toEqual({
    goal: 'Have one person to turn to for Research',
    step: 'Ask two colleagues whom they would turn to for Research',
    areaId: 'research',
  });
  const quiet = finding({ rule: 'quiet', personIds: ['ana'] });
  expect(suggestPart(quiet, names)).toMatchObject({ step: 'Write to Ana and propose a date' });
});

it('offers an area only where it is on the board', () => {
  const sponsor = finding({ rule: 'no-sponsor' });
  expect(suggestPart(sponsor, names).areaId).toBe('leadership');
  expect(suggestPart(sponsor, { ...names, areas: [] }).areaId).toBeNull();
});

it('answers what a board with one person sees first', () => {
  const board = boardOf({ people: [person('Ana')] });
  const [first] = findingsOf(board, '2026-11-24');
  expect(first && suggestPart(first, board).goal).toBeTruthy();
});
