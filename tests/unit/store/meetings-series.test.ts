import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { meetingDraft, meetingScratch } from './meeting-fixture';

const secondTuesdays = 'FREQ=MONTHLY;BYDAY=2TU';
const point = { id: randomUUID(), words: 'Aims', minutes: 5, covered: false, origin: null };

function series(rule = secondTuesdays) {
  const scratch = meetingScratch();
  const first = scratch.save({ people: [scratch.add('Ana')] });
  const made = scratch.handlers['meetings.repeat']({ id: first.id, rule });
  const starts = () => scratch.list().map(({ start }) => start);
  const at = (place: number) => scratch.read(scratch.list()[place]?.id ?? '');
  const change = (place: number, given: object) => {
    const { revision, ...rest } = at(place);
    scratch.handlers['meetings.save']({
      ...{ ...rest, baseRevision: revision, session: randomUUID() },
      ...given,
    });
  };
  return { ...scratch, first, made, starts, at, change };
}

describe('meetings that repeat', () => {
  it('keep their time on the wall when the clocks change', () => {
    const { made, starts, list } = series();
    expect(made).toEqual({ dates: 13, kept: 0 });
    expect(starts().slice(0, 3)).toEqual([
      '2026-10-13T09:00',
      '2026-11-10T09:00',
      '2026-12-08T09:00',
    ]);
    expect(list().map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16))).toEqual([
      // Chicago is an hour further from UTC in winter.
      ...['14:00', '15:00', '15:00', '15:00', '15:00', '15:00'],
      ...['14:00', '14:00', '14:00', '14:00', '14:00', '14:00', '14:00'],
    ]);
    expect(list().every(({ purpose, place }) => purpose === 'Mentoring' && place !== '')).toBe(
      true,
    );
  });

  it('are moved and skipped singly, and grow no date twice', () => {
    const { starts, change, handlers, list, extend, goTo } = series();
    change(1, { start: '2026-11-12T15:30' });
    handlers['meetings.bin']({ ids: [list()[2]?.id ?? ''] });
    expect(starts().slice(0, 3)).toEqual([
      '2026-10-13T09:00',
      '2026-11-12T15:30',
      '2027-01-12T09:00',
    ]);
    expect(list()[1]?.series).toMatchObject({ start: '2026-11-10T09:00', rule: secondTuesdays });
    expect(extend()).toBe(false);
    goTo('2026-12-01T12:00Z');
    expect(extend()).toBe(true);
    expect(starts()).toHaveLength(14);
    expect(starts().at(-1)).toBe('2027-12-14T09:00');
    expect(extend()).toBe(false);
  });

  it('change this one and those that follow, each keeping what was prepared', () => {
    const { starts, at, change, handlers, first } = series();
    change(3, { agenda: [point], focus: 'Aims' });
    change(2, { start: '2026-12-08T16:00', minutes: 45 });
    const [second, prepared] = [at(2), at(3)];
    handlers['meetings.repeat']({ id: second.id, rule: secondTuesdays });
    expect(starts().slice(0, 4)).toEqual([
      ...['2026-10-13T09:00', '2026-11-10T09:00', '2026-12-08T16:00', '2027-01-12T16:00'],
    ]);
    expect(at(3)).toMatchObject({ id: prepared.id, agenda: [point], focus: 'Aims', minutes: 45 });
    expect(at(0).id).toBe(first.id);
    expect(at(0).series?.rule).toBe('FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261207T235959');
    expect(at(0).series?.id).not.toBe(at(3).series?.id);
  });

  it('with another rhythm leave prepared dates where they are, on their own', () => {
    const { starts, at, change, handlers } = series();
    change(2, { agenda: [point] });
    const prepared = at(2);
    const changed = handlers['meetings.repeat']({
      id: at(1).id,
      rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU',
    });
    expect(changed).toEqual({ dates: 4, kept: 1 });
    expect(starts()).toEqual([
      ...['2026-10-13T09:00', '2026-11-10T09:00', '2026-12-08T09:00'],
      ...['2027-02-09T09:00', '2027-05-11T09:00', '2027-08-10T09:00'],
    ]);
    expect(at(2)).toMatchObject({ id: prepared.id, series: null, agenda: [point] });
  });

  it('end with one of them, and what went is in the bin', () => {
    const { starts, at, handlers, extend, goTo } = series();
    const { ids } = handlers['meetings.endSeries']({ id: at(1).id }) as { ids: string[] };
    expect(ids).toHaveLength(11);
    expect(starts()).toHaveLength(2);
    goTo('2028-01-01T12:00Z');
    expect(extend()).toBe(false);
    handlers['meetings.restore']({ ids });
    expect(starts()).toHaveLength(13);
  });

  it('stop at the end of their rule', () => {
    expect(series('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3').starts()).toEqual([
      ...['2026-10-13T09:00', '2026-10-27T09:00', '2026-11-10T09:00'],
    ]);
    expect(series('FREQ=WEEKLY;BYDAY=TU;UNTIL=20261027T235959').starts()).toHaveLength(3);
    expect(() => series('FREQ=WEEKLY;UNTIL=20261014T000000')).toThrow('no further date');
  });
});

const tuesdays = 'FREQ=WEEKLY;BYDAY=TU';

describe('changing those that follow', () => {
  it('leaves what was prepared on its day after a skipped date, which stays skipped', () => {
    const { at, change, handlers, list, starts, first } = series(tuesdays);
    handlers['meetings.bin']({ ids: [list()[1]?.id ?? ''] });
    change(1, { focus: 'For 27 October' });
    change(0, { place: 'Room 2' });
    const { dates } = handlers['meetings.repeat']({ id: first.id, rule: tuesdays }) as {
      dates: number;
    };
    expect(at(1)).toMatchObject({ start: '2026-10-27T09:00', focus: 'For 27 October' });
    expect(at(1).place).toBe('Room 2');
    expect(starts()).not.toContain('2026-10-20T09:00');
    expect(dates).toBe(starts().length);
  });

  it('leaves what was prepared on its day after one date was moved to the day before', () => {
    const { at, change, handlers, starts } = series(tuesdays);
    change(2, { focus: 'For 27 October' });
    change(1, { start: '2026-10-19T09:00' });
    handlers['meetings.repeat']({ id: at(1).id, rule: tuesdays });
    expect(starts().slice(0, 4)).toEqual([
      ...['2026-10-13T09:00', '2026-10-19T09:00', '2026-10-27T09:00', '2026-11-03T09:00'],
    ]);
    expect(at(2).focus).toBe('For 27 October');
  });

  it('goes on after a series was ended, though its dates are in the bin', () => {
    const { at, handlers, starts } = series(tuesdays);
    handlers['meetings.endSeries']({ id: at(0).id });
    handlers['meetings.repeat']({ id: at(0).id, rule: tuesdays });
    expect(starts().slice(1, 3)).toEqual(['2026-10-20T09:00', '2026-10-27T09:00']);
  });
});

describe('another rhythm', () => {
  const monthly = 'FREQ=MONTHLY;BYDAY=2TU';
  const own = {
    purpose: { purpose: 'Her talk' },
    place: { place: 'The canteen' },
    minutes: { minutes: 90 },
    'day and hour': { start: '2026-10-21T15:00' },
    'days to send before': { sendDaysBefore: 3 },
    'the day it was sent': { sentOn: '2026-10-02' },
  };

  it.each(Object.entries(own))('leaves a date with its own %s where it is', (_, given) => {
    const { at, change, handlers, read } = series(tuesdays);
    change(1, given);
    const id = at(1).id;
    expect(handlers['meetings.repeat']({ id: at(0).id, rule: monthly })).toMatchObject({ kept: 1 });
    expect(read(id)).toMatchObject({ ...given, series: null, binnedAt: null });
  });

  it('leaves a date with its own people where it is', () => {
    const { add, at, change, handlers, read } = series(tuesdays);
    const people = [...at(1).people, add('Bo')];
    change(1, { people });
    const id = at(1).id;
    handlers['meetings.repeat']({ id: at(0).id, rule: monthly });
    expect(read(id)).toMatchObject({ people, series: null });
  });

  it('puts what nobody prepared into the bin, though this date has a new place', () => {
    const { at, change, handlers, read, starts } = series(tuesdays);
    const id = at(1).id;
    change(0, { place: 'Room 2' });
    expect(handlers['meetings.repeat']({ id: at(0).id, rule: monthly })).toMatchObject({ kept: 0 });
    expect(starts()).not.toContain('2026-10-20T09:00');
    handlers['meetings.restore']({ ids: [id] });
    expect(read(id)).toMatchObject({ start: '2026-10-20T09:00', binnedAt: null });
  });
});

describe('a long series', () => {
  const weekdays = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';

  it('is laid out further from where it stopped', () => {
    const { starts, extend, goTo } = series(weekdays);
    expect(starts()).toHaveLength(120);
    expect(starts().at(-1)).toBe('2027-03-29T09:00');
    goTo('2026-10-10T12:00Z');
    extend();
    expect(starts()[120]).toBe('2027-03-30T09:00');
  });

  it('begun long ago is taken from today on, and goes on', () => {
    const { add, handlers, list, extend, goTo } = meetingScratch();
    const draft = meetingDraft({ people: [add('Ana')], start: '2022-01-04T09:00' });
    const taken = handlers['meetings.takeFromCalendar']({ uid: 'long', draft, rule: tuesdays });
    const starts = () => list().map(({ start }) => start);
    expect(starts().slice(0, 2)).toEqual(['2026-10-06T09:00', '2026-10-13T09:00']);
    expect(taken).toEqual({ dates: starts().length });
    expect(list()[0]?.series).toMatchObject({ start: '2026-10-06T09:00', rule: tuesdays });
    goTo('2027-06-01T12:00Z');
    expect(extend()).toBe(true);
    expect(starts().at(-1)).toBe('2028-07-04T09:00');
  });

  it('whose last date is past is taken as the one date it began with', () => {
    const { add, handlers, list } = meetingScratch();
    const draft = meetingDraft({ people: [add('Ana')], start: '2022-01-04T09:00' });
    const rule = 'FREQ=WEEKLY;BYDAY=TU;COUNT=5';
    const taken = handlers['meetings.takeFromCalendar']({ uid: 'over', draft, rule });
    expect(taken).toEqual({ dates: 1 });
    expect(list()).toMatchObject([{ start: '2022-01-04T09:00', series: null }]);
  });
});

describe('undoing the end of a series', () => {
  it('brings its dates and its rule back, so that it goes on', () => {
    const { at, handlers, starts, extend, goTo, first } = series(tuesdays);
    const before = starts();
    const { ids, rule, laidUntil } = handlers['meetings.endSeries']({ id: first.id }) as {
      ids: string[];
      rule: string;
      laidUntil: string;
    };
    handlers['meetings.resumeSeries']({ id: first.id, ids, rule, laidUntil });
    expect(starts()).toEqual(before);
    expect(at(0).series?.rule).toBe(tuesdays);
    goTo('2026-11-01T12:00Z');
    expect(extend()).toBe(true);
    expect(starts().length).toBeGreaterThan(before.length);
  });
});
