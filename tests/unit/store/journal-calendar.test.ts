import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DayWritten } from '#shared/contract/journal-calendar';
import { noProperties } from '#shared/domain/entry-properties';
import { sameDaysOf } from '#shared/domain/same-days';
import { calendarHandlers } from '../../../src/main/store/journal/calendar-handlers';
import { entryHandlers } from '../../../src/main/store/journal/entry-handlers';
import { recountDays } from '../../../src/main/store/journal/recount-days';
import { openScratch } from './scratch-database';

function journal() {
  const connection = openScratch();
  const dependencies = {
    connection,
    clock: () => 1,
    changed: () => {},
    dayStartsAt: () => 0,
  };
  let picked = 0;
  const entries = entryHandlers(dependencies);
  const calendar = calendarHandlers(dependencies, (below) => picked % below);
  return {
    connection,
    entries,
    calendar,
    pick: (number: number) => {
      picked = number;
    },
    /** Writes an entry at a time on the wall. */
    write(wall: string, text = 'two words') {
      const id = randomUUID();
      entries['journal.save']({
        id,
        occurredAt: Date.parse(`${wall}Z`),
        offsetMinutes: 0,
        title: wall,
        document: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
        },
        properties: noProperties,
        baseRevision: 0,
        session: randomUUID(),
      });
      return id;
    },
  };
}

const titles = (found: unknown) => (found as { title: string }[]).map(({ title }) => title);

describe('the calendar', () => {
  it('counts entries and words by day, both ends included, the bin left out', () => {
    const { write, entries, calendar } = journal();
    write('2026-03-01T08:00');
    write('2026-03-01T22:00', 'three more words');
    write('2026-03-31T09:00', 'word');
    write('2026-04-01T09:00');
    entries['journal.bin']({ ids: [write('2026-03-02T09:00')] });
    const days = calendar['journal.days']({ from: '2026-03-01', to: '2026-03-31' });
    expect(days).toEqual([
      { day: '2026-03-01', entries: 2, words: 5 },
      { day: '2026-03-31', entries: 1, words: 1 },
    ] satisfies DayWritten[]);
  });

  it('gives a day in the order it was written, and the span of the journal', () => {
    const { write, calendar } = journal();
    expect(calendar['journal.span']({})).toBeNull();
    write('2026-03-01T22:00');
    write('2026-03-01T08:00');
    write('2019-12-31T08:00');
    expect(titles(calendar['journal.ofDay']({ day: '2026-03-01' }))).toEqual([
      '2026-03-01T08:00',
      '2026-03-01T22:00',
    ]);
    expect(calendar['journal.span']({})).toEqual({ first: '2019-12-31', last: '2026-03-01' });
  });

  it('finds the same day of earlier years, newest first, never of this or a later one', () => {
    const { write, calendar } = journal();
    for (const year of [2019, 2024, 2026, 2027]) write(`${year}-11-24T08:00`);
    write('2024-11-23T08:00');
    expect(titles(calendar['journal.onThisDay']({ day: '2026-11-24' }))).toEqual([
      '2024-11-24T08:00',
      '2019-11-24T08:00',
    ]);
  });

  it('keeps what was written on 29 February in sight in years without one', () => {
    const { write, calendar } = journal();
    write('2024-02-29T08:00');
    write('2023-02-28T08:00');
    expect(titles(calendar['journal.onThisDay']({ day: '2026-02-28' }))).toEqual([
      '2024-02-29T08:00',
      '2023-02-28T08:00',
    ]);
    expect(titles(calendar['journal.onThisDay']({ day: '2028-02-28' }))).toEqual([
      '2023-02-28T08:00',
    ]);
    expect(titles(calendar['journal.onThisDay']({ day: '2028-02-29' }))).toEqual([
      '2024-02-29T08:00',
    ]);
  });

  it.each([
    ['2026-02-28', ['02-28', '02-29']],
    ['2028-02-28', ['02-28']],
    ['2028-02-29', ['02-29']],
    ['1900-02-28', ['02-28', '02-29']],
    ['2000-02-28', ['02-28']],
    ['2026-11-24', ['11-24']],
  ])('the same days of %s', (day, same) => {
    expect(sameDaysOf(day)).toEqual(same);
  });

  it('opens any listed entry, each by its number', () => {
    const { write, entries, calendar, pick } = journal();
    expect(calendar['journal.random']({})).toBeNull();
    const ids = ['2026-01-01T08:00', '2026-01-02T08:00', '2026-01-03T08:00'].map((wall) =>
      write(wall),
    );
    entries['journal.bin']({ ids: [ids[1] as string] });
    const found = [0, 1, 2].map((number) => {
      pick(number);
      return (calendar['journal.random']({}) as { id: string }).id;
    });
    expect(found).toEqual([ids[0], ids[2], ids[0]]);
  });

  it('gives entries of the small hours to the day before when days begin later', () => {
    const { write, connection, calendar } = journal();
    write('2026-03-02T01:00');
    write('2026-03-02T05:00');
    write('1960-03-02T03:59');
    recountDays(connection, 4);
    expect(titles(calendar['journal.ofDay']({ day: '2026-03-01' }))).toEqual(['2026-03-02T01:00']);
    expect(titles(calendar['journal.ofDay']({ day: '2026-03-02' }))).toEqual(['2026-03-02T05:00']);
    expect(titles(calendar['journal.ofDay']({ day: '1960-03-01' }))).toEqual(['1960-03-02T03:59']);
    recountDays(connection, 0);
    expect(titles(calendar['journal.ofDay']({ day: '2026-03-02' }))).toHaveLength(2);
  });
});
