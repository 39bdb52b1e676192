import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openBlanks, runsOf } from '#shared/domain/conversations/blanks';
import { buildLines } from '#shared/domain/conversations/build';
import {
  addLine,
  beforeWhich,
  changeLine,
  inColumn,
  moveLine,
  ownLine,
  takeOut,
  withoutEmpty,
} from '#shared/domain/conversations/edit-lines';
import type { ColumnId, PreparationLine } from '#shared/domain/conversations/line';
import { noteFor } from '#shared/domain/conversations/notes';
import { isTaken, offersOf, originPath } from '#shared/domain/conversations/offers';
import { rebuildLines } from '#shared/domain/conversations/rebuild';
import { movingOn } from '#shared/domain/kits/moving-on';

const line = (id: string, column: ColumnId | null = 'say') =>
  ownLine({ id, part: column === null ? 'ladder' : 'point', column, text: id });
const lines = [line('a'), line('x', 'never'), line('b'), line('l', null), line('c')];
const shown = (all: readonly PreparationLine[], column: ColumnId = 'say') =>
  inColumn(all, column)
    .map(({ id }) => id)
    .join('');

describe('lines', () => {
  it.each([
    ['c', 'say', 'a', 'cab', 'x'],
    ['a', 'say', null, 'bca', 'x'],
    ['b', 'never', 'x', 'ac', 'bx'],
    ['b', 'never', null, 'ac', 'xb'],
    ['b', 'say', 'gone', 'acb', 'x'],
    ['gone', 'say', 'a', 'abc', 'x'],
    ['a', 'say', 'a', 'abc', 'x'],
  ] as const)('%s moves to %s before %s', (id, column, before, say, never) => {
    const moved = moveLine(lines, id, column, before);
    expect([shown(moved), shown(moved, 'never')]).toEqual([say, never]);
    expect(moved).toHaveLength(lines.length);
  });

  it('moves into a column that is empty', () => {
    expect(shown(moveLine(lines, 'a', 'if-asked', null), 'if-asked')).toBe('a');
  });

  it('knows what stands one place up or down, and the ends', () => {
    const column = inColumn(lines, 'say');
    expect(beforeWhich(column, 'b', 'up')).toBe('a');
    expect(beforeWhich(column, 'a', 'down')).toBe('c');
    expect(beforeWhich(column, 'b', 'down')).toBeNull();
    expect(beforeWhich(column, 'a', 'up')).toBeUndefined();
    expect(beforeWhich(column, 'c', 'down')).toBeUndefined();
  });

  it('is edited only when its words changed', () => {
    const [kept] = changeLine([{ ...line('a'), isEdited: false }], 'a', { text: 'a' });
    expect(kept?.isEdited).toBe(false);
    const [changed] = changeLine([{ ...line('a'), isEdited: false }], 'a', { title: 'New' });
    expect(changed).toMatchObject({ isEdited: true, title: 'New', text: 'a' });
  });

  it('taken out leaves its column and comes back to its place', () => {
    const out = takeOut(lines, 'b', true);
    expect(shown(out)).toBe('ac');
    expect(shown(takeOut(out, 'b', false))).toBe('abc');
  });

  it('of one’s own goes when it is empty, and only then', () => {
    const empty = addLine(lines, ownLine({ id: 'e', part: 'point', column: 'never', text: ' ' }));
    expect(shown(empty, 'never')).toBe('xe');
    expect(shown(withoutEmpty(empty, 'e'), 'never')).toBe('x');
    expect(shown(withoutEmpty(empty, 'a'))).toBe('abc');
  });
});

describe('blanks', () => {
  const built = (answers: Record<string, string>) =>
    rebuildLines(
      [],
      buildLines({ kit: movingOn, answers, them: 'Ngozi', tone: 'plain' }),
      randomUUID,
    );
  const open = (all: readonly PreparationLine[], answers = {}) =>
    openBlanks(all, movingOn, answers).map(({ id }) => id);

  it('are the questions without an answer that a line waits for', () => {
    expect(open(built({}))).toEqual(['gave', 'need', 'shape']);
    const answers = { gave: 'You stayed', need: 'writes grants' };
    expect(open(built(answers), answers)).toEqual(['shape']);
  });

  it('are gone with the last line that held them, taken out or rewritten', () => {
    const all = built({});
    const need = all
      .filter(({ text }) => text.includes('[can guide my first grant'))
      .map((l) => l.id);
    expect(need.length).toBeGreaterThan(0);
    expect(open(need.reduce((now, id) => takeOut(now, id, true), all))).not.toContain('need');
    expect(
      open(need.reduce((now, id) => changeLine(now, id, { text: 'Mine' }), all)),
    ).not.toContain('need');
  });

  it('are cut out of a line’s words, and brackets of one’s own are not', () => {
    const runs = runsOf(
      'I [sic] need somebody who [can guide my first grant and papers].',
      movingOn,
    );
    expect(runs.map(({ text, question }) => [text, question?.id])).toEqual([
      ['I ', undefined],
      ['[sic]', undefined],
      [' need somebody who ', undefined],
      ['[can guide my first grant and papers]', 'need'],
      ['.', undefined],
    ]);
    expect(runsOf('Plain', null)).toEqual([{ text: 'Plain', question: null }]);
  });
});

describe('offers', () => {
  const [personId, entryId] = [randomUUID(), randomUUID()];
  const passage = (kind: 'win' | 'bring-up', text: string, settledAt: number | null = null) => ({
    id: randomUUID(),
    entryId,
    kind,
    personId,
    text,
    day: '2026-03-04',
    entryTitle: '',
    areas: [],
    goals: [],
    settledAt,
  });
  const commitment = {
    id: randomUUID(),
    whose: 'mine' as const,
    dueOn: '2026-05-06',
    done: false,
  };
  const goal = {
    id: randomUUID(),
    area: 'research',
    horizon: 'this-year' as const,
    dueOn: null,
    revision: 1,
    steps: [],
    helpers: [],
  };
  const offers = offersOf({
    personId,
    passages: [
      passage('win', 'A win'),
      passage('bring-up', 'Ask about June'),
      passage('bring-up', 'Asked already', 5),
    ],
    commitments: [
      { ...commitment, what: 'Send the draft' },
      { ...commitment, what: 'Sent', done: true },
    ],
    goals: [
      { ...goal, title: 'First grant', status: 'active' },
      { ...goal, title: 'Met', status: 'met' },
    ] as Parameters<typeof offersOf>[0]['goals'],
  });

  it('hold what is open, what was meant for the talk first, each with its origin', () => {
    expect(offers.map(({ text, origin }) => [text, origin.label])).toEqual([
      ['Ask about June', 'Bring up, 4 March 2026'],
      ['A win', 'Win, 4 March 2026'],
      ['Send the draft', 'I said I would, by 6 May 2026'],
      ['First grant', 'Goal'],
    ]);
  });

  it('lead back to where they come from', () => {
    expect(offers.map(({ origin }) => originPath(origin))).toEqual([
      expect.stringMatching(`^/journal/${entryId}\\?passage=[0-9a-f-]{36}$`),
      expect.stringMatching(`^/journal/${entryId}\\?passage=`),
      `/people/${personId}`,
      `/plan?goal=${goal.id}`,
    ]);
  });

  it('are taken while a line copied from them stands', () => {
    const [first, second] = offers;
    if (!first || !second) throw new Error('there are offers');
    const copied = ownLine({ ...line('a'), text: 'Changed since', origin: first.origin });
    expect(isTaken([copied], first)).toBe(true);
    expect(isTaken([copied], second)).toBe(false);
    expect(isTaken([{ ...copied, isRemoved: true }], first)).toBe(false);
  });
});

describe('what a kit says about a line', () => {
  const filling = { answers: {}, them: 'Ngozi' };
  it.each([
    [
      'openings.warm.warm-thanks',
      'Say the scene slowly, then stop. Let them answer before you go on.',
    ],
    ['asks.ask-shape', 'Ask once, then wait. They may want to think; offer them a week.'],
    ['neverSay.never-nothing-changes', 'It is not true, and they will measure you by it.'],
    ['reactions.blessing', 'Many mentors see it coming before you do.'],
    ['ladder.colleagues', 'You both like to work more than to talk.'],
    ['points.not-less', null],
    ['points.gone', null],
    [null, null],
  ])('%s', (kitLine, note) => {
    expect(noteFor({ kitLine }, movingOn, filling)).toBe(note);
  });

  it('reaches every line it is built into, and none without a kit', () => {
    const noted = buildLines({ kit: movingOn, answers: {}, them: null, tone: 'warm' }).filter(
      (line) => ['never', 'ladder', 'reaction'].includes(line.part),
    );
    for (const line of noted) expect(noteFor(line, movingOn, filling), line.kitLine).not.toBeNull();
    expect(noteFor({ kitLine: 'asks.ask-shape' }, null, filling)).toBeNull();
  });
});
