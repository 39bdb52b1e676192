import { describe, expect, it } from 'vitest';
import { keptCopyTitle, retryDelay, saveDelay } from '../../src/renderer/bridge/autosave-rules';
import { saveAdvice, saveStateWords } from '../../src/renderer/editor/save-words';
import { rowAfterKey } from '../../src/renderer/features/journal/row-after-key';
import { foundWords } from '../../src/renderer/features/journal/search-words';
import { createTurns } from '../../src/renderer/features/journal/turns';
import {
  dayHeading,
  momentOf,
  movedTo,
  offsetName,
  wallTime,
} from '../../src/renderer/features/journal/wall-clock';
import { dateProblem } from '../../src/renderer/ui/date-problem';
import { errorCodes } from '../../src/shared/app-error';

describe('times on the wall', () => {
  it('heads a day', () => {
    expect(dayHeading('2026-11-23')).toBe('Monday 23 November 2026');
    expect(dayHeading('1969-12-31')).toBe('Wednesday 31 December 1969');
  });

  it.each([
    [0, 'UTC'],
    [60, 'UTC+1'],
    [-210, 'UTC−3:30'],
    [345, 'UTC+5:45'],
  ])('%i minutes is %s', (offset, name) => {
    expect(offsetName(offset)).toBe(name);
  });

  it.each([0, 60, -300, 345, -720])('reads back what it writes at offset %i', (offset) => {
    expect(wallTime(momentOf('2026-11-23T23:59', offset), offset)).toBe('2026-11-23T23:59');
  });

  // A place with summer time from April to October.
  const offsetAt = (wall: string) =>
    wall.slice(5, 7) >= '04' && wall.slice(5, 7) < '11' ? 120 : 60;

  it('follows summer time where the entry was written here', () => {
    const winter = { occurredAt: momentOf('2026-11-23T09:00', 60), offsetMinutes: 60 };
    const moved = movedTo('2026-07-01T09:00', winter, offsetAt);
    expect(moved).toEqual({ occurredAt: momentOf('2026-07-01T09:00', 120), offsetMinutes: 120 });
  });

  it('keeps the offset of an entry written elsewhere', () => {
    const away = { occurredAt: momentOf('2026-11-23T09:00', -480), offsetMinutes: -480 };
    expect(movedTo('2026-07-01T09:00', away, offsetAt).offsetMinutes).toBe(-480);
  });
});

describe('rows and keys', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, null],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 0, null],
    ['Home', 3, 0],
    ['Home', 0, null],
    ['End', 0, 4],
    ['x', 0, null],
  ])('%s from row %i of 5', (key, current, next) => {
    expect(rowAfterKey(key, current, 5)).toBe(next);
  });
});

describe('words', () => {
  it.each([
    [0, 'No entry holds “mentor”.'],
    [1, '1 entry holds “mentor”.'],
    [12, '12 entries hold “mentor”.'],
    [1_000, '1,000 or more entries hold “mentor”.'],
  ])('for %i hits', (total, words) => {
    expect(foundWords(total, ' mentor ')).toBe(words);
  });

  it.each([
    [5, 'mentor -leave', '5 entries found.'],
    [1, 'mentor -"parental leave"', '1 entry found.'],
    [0, 'mentor -leave', 'No entry found.'],
    [2, 'two-way', '2 entries hold “two-way”.'],
    [0, '-leave', 'A minus needs a word beside it to look for, such as “mentor -leave”.'],
  ])('are true for %i hits of %s', (total, query, words) => {
    expect(foundWords(total, query)).toBe(words);
  });

  const date = (year: number | null, month: number, day: number) => [
    { type: 'month', value: month, isEditable: true },
    { type: 'literal', isEditable: false },
    { type: 'day', value: day, isEditable: true },
    { type: 'year', value: year, isEditable: true, isPlaceholder: year === null },
  ];
  it.each([
    [date(2026, 2, 31), 'There is no 31 February 2026.'],
    [date(2026, 2, 29), 'There is no 29 February 2026.'],
    [date(2028, 2, 29), null],
    [date(202, 2, 3), 'Give a year from 1900 to 2200.'],
    [date(2201, 1, 1), 'Give a year from 1900 to 2200.'],
    [date(null, 1, 1), 'A part of the date is empty. Fill it in to change the date.'],
  ])('say what is no date (%#)', (parts, words) => {
    expect(dateProblem(parts)).toBe(words);
  });

  it('say that text is saved only when it is', () => {
    const state = { entryId: 'a', acknowledged: null, failure: null, copyOf: null } as const;
    const acknowledged = { revision: 1, savedAt: 0, characters: 1 };
    expect(saveStateWords({ ...state, phase: 'new' })).toBe('');
    expect(saveStateWords({ ...state, acknowledged, phase: 'waiting' })).toBe('Not saved yet');
    expect(saveStateWords({ ...state, acknowledged, phase: 'failed' })).toBe('Not saved yet');
    expect(saveStateWords({ ...state, acknowledged, phase: 'saving' })).toBe('Saving…');
    expect(saveStateWords({ ...state, acknowledged, phase: 'saved' })).toMatch(/^Saved \d/);
  });

  it.each(errorCodes)('advise on %s without an end mark of their own', (code) => {
    expect(saveAdvice(code)).toMatch(/[^.!]$/);
  });
});

describe('when to save', () => {
  it('waits for a pause, but not for ever', () => {
    expect(saveDelay(100, 100, 100)).toBe(400);
    expect(saveDelay(1_900, 1_900, 0)).toBe(100);
    expect([1, 2, 3, 4, 9].map(retryDelay)).toEqual([1_000, 2_000, 5_000, 10_000, 10_000]);
  });

  it('names a kept copy within the bounds of a title', () => {
    expect(keptCopyTitle('Rounds')).toBe('Rounds (kept copy)');
    expect(keptCopyTitle(' ')).toBe('Untitled (kept copy)');
    expect(keptCopyTitle('x'.repeat(500))).toHaveLength(500);
  });
});

describe('turns', () => {
  it('run one after the other and skip what nobody waits for', async () => {
    const turns = createTurns();
    const begun: string[] = [];
    const gates: Array<() => void> = [];
    const work = (name: string) => () => {
      begun.push(name);
      return new Promise<string>((resolve) => gates.push(() => resolve(name)));
    };
    const outdated = new AbortController();
    const first = turns(new AbortController().signal, work('first'));
    const second = turns(outdated.signal, work('second'));
    const third = turns(new AbortController().signal, work('third'));
    outdated.abort();
    const skipped = expect(second).rejects.toThrow();
    await Promise.resolve();
    expect(begun).toEqual(['first']);
    gates[0]?.();
    expect(await first).toBe('first');
    await skipped;
    await Promise.resolve();
    expect(begun).toEqual(['first', 'third']);
    gates[1]?.();
    expect(await third).toBe('third');
  });
});
