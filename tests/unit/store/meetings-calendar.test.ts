import { fromAbsolute } from '@internationalized/date';
import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { CalendarFile, CalendarWanted } from '#shared/contract/meetings-files';
import { calendarText } from '../../../src/main/store/meetings/calendar-file';
import { meetingScratch } from './meeting-fixture';

/** Every date that an independent parser makes of a file, as the wall shows it in a zone. */
function datesIn(text: string, zone: string): string[] {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: zone,
  });
  return Object.values(ical.sync.parseICS(text))
    .filter((part): part is VEvent => part?.type === 'VEVENT')
    .flatMap((event) =>
      ical.expandRecurringEvent(event, {
        from: new Date('2026-09-01T00:00Z'),
        to: new Date('2027-12-31T00:00Z'),
      }),
    )
    .map(({ start }) => wall.format(start).replace(' ', 'T'))
    .sort();
}

const sequenceOf = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);

function setUp(zone = 'America/New_York') {
  const scratch = meetingScratch();
  const ana = scratch.add('Ana Núñez');
  const secrets = { purpose: 'Secret purpose', focus: 'Secret focus', notToRaise: 'Secret matter' };
  const first = scratch.save({ start: '2026-10-06T09:00', zone, people: [ana], ...secrets });
  scratch.handlers['meetings.repeat']({ id: first.id, rule: 'FREQ=WEEKLY;BYDAY=TU' });
  const dateOf = (start: string) => {
    const found = scratch.list().find(({ series }) => series?.start === start);
    if (!found) throw new Error(`There is no ${start}`);
    return scratch.read(found.id);
  };
  const move = (from: string, change: object) => {
    const { revision, ...date } = dateOf(from);
    const session = crypto.randomUUID();
    scratch.handlers['meetings.save']({ ...date, ...change, baseRevision: revision, session });
  };
  const wanted: CalendarWanted = {
    ...{ id: first.id, covers: 'series', withNames: false, withPlace: true },
  };
  const make = (given: Partial<CalendarWanted> = {}) =>
    scratch.handlers['meetings.makeCalendar']({ ...wanted, ...given }) as CalendarFile;
  return { ...scratch, first, dateOf, move, make, wanted };
}

describe('a calendar file of a series', () => {
  it.each(['America/New_York', 'Europe/Berlin', 'Australia/Sydney', 'Asia/Kolkata'])(
    'keeps the time on the wall over both changes of the clock: %s',
    (zone) => {
      const { make } = setUp(zone);
      const dates = datesIn(make().text, zone);
      expect(dates).toHaveLength(65);
      expect(dates.at(0)).toBe('2026-10-06T09:00');
      expect(dates.at(-1)).toBe('2027-12-28T09:00');
      expect(dates.filter((date) => !date.endsWith('T09:00'))).toEqual([]);
    },
  );

  it.each(['America/New_York', 'Europe/Berlin', 'Australia/Sydney', 'Asia/Kolkata'])(
    'carries the rules of the zone for whoever does not know its name: %s',
    (zone) => {
      const file = new ICAL.Component(ICAL.parse(setUp(zone).make().text));
      const component = file.getFirstSubcomponent('vtimezone');
      if (!component) throw new Error('There are no rules');
      const rules = new ICAL.Timezone(component);
      // What the rules in the file say of each day of two years, beside what this machine knows.
      const days = Array.from({ length: 2 * 365 }, (_, day) =>
        fromAbsolute(Date.parse('2026-10-01T20:00Z') + day * 86_400_000, zone),
      );
      const wrong = days.filter((there) => {
        const wall = ICAL.Time.fromDateTimeString(there.toString().slice(0, 19));
        wall.zone = rules;
        return wall.utcOffset() * 1_000 !== there.offset;
      });
      expect(wrong.map(String)).toEqual([]);
    },
  );

  it('has moved dates where they are now and skipped ones not at all', () => {
    const { make, move, dateOf, handlers } = setUp();
    // Across the change of the clock on 14 March, to another hour.
    move('2027-03-16T09:00', { start: '2027-03-12T15:30' });
    move('2027-03-23T09:00', { minutes: 60 });
    handlers['meetings.bin']({ ids: [dateOf('2026-11-03T09:00').id] });
    const file = make();
    expect(file.moved).toEqual([
      { from: '2027-03-16T09:00', to: '2027-03-12T15:30' },
      { from: '2027-03-23T09:00', to: '2027-03-23T09:00' },
    ]);
    expect(file.skipped).toEqual(['2026-11-03T09:00']);
    const dates = datesIn(file.text, 'America/New_York');
    expect(dates).toHaveLength(64);
    expect(dates).toContain('2027-03-12T15:30');
    expect(dates).not.toContain('2027-03-16T09:00');
    expect(dates).not.toContain('2026-11-03T09:00');
    expect(dates).toContain('2027-03-23T09:00');
  });

  it('ends where the series was ended', () => {
    const { make, dateOf, handlers } = setUp();
    handlers['meetings.endSeries']({ id: dateOf('2026-12-01T09:00').id });
    const { text } = make();
    expect(text).toContain('UNTIL=20261202T045959Z');
    expect(datesIn(text, 'America/New_York').at(-1)).toBe('2026-12-01T09:00');
  });
});

describe('what leaves in a calendar file', () => {
  it('says nothing of the meeting but a place and times, unless names are wanted', () => {
    const { make } = setUp();
    const { text, title } = make();
    expect(title).toBe('Meeting');
    expect(text).not.toMatch(/secret|mentoring|Núñez/i);
    expect(text).toContain('LOCATION:Her office');
    expect(text).toContain('CLASS:PRIVATE');
    expect(make({ withPlace: false }).text).not.toContain('office');
    const named = ical.sync.parseICS(make({ withNames: true }).text);
    const event = Object.values(named).find((part) => part?.type === 'VEVENT');
    expect(event).toMatchObject({ summary: 'Meeting with Ana Núñez' });
  });

  it('has the same identifier always, and a higher number once something has changed', () => {
    const { make, move } = setUp();
    const uid = /UID:(.+)\r/.exec(make().text)?.[1];
    expect(sequenceOf(make().text)).toBe(0);
    move('2026-12-01T09:00', { start: '2026-12-02T10:00' });
    const changed = make().text;
    expect(sequenceOf(changed)).toBe(1);
    expect(new Set(changed.match(/UID:.+\r/g))).toEqual(new Set([`UID:${uid}\r`]));
    expect(sequenceOf(make().text)).toBe(1);
  });

  it('does not count a look at it as leaving', () => {
    const { make, move, handlers, wanted } = setUp();
    make();
    move('2026-12-01T09:00', { minutes: 45 });
    for (let look = 0; look < 3; look += 1) {
      const file = handlers['meetings.calendar'](wanted) as CalendarFile;
      expect(sequenceOf(file.text)).toBe(1);
    }
    expect(sequenceOf(make().text)).toBe(1);
  });

  it('holds one date alone where one is wanted', () => {
    const { make, first } = setUp('Europe/Berlin');
    const { text } = make({ covers: 'meeting' });
    expect(datesIn(text, 'Europe/Berlin')).toEqual(['2026-10-06T09:00']);
    expect(text).toContain(`UID:${first.id}@preround`);
  });

  it('refuses a zone whose rules it does not know, and says what to do', () => {
    const event = {
      ...{ uid: 'one', start: '2026-10-06T09:00', zone: 'Etc/Unknown', minutes: 30 },
      ...{ title: 'Meeting', place: '', rule: null, skipped: [], moved: [] },
    };
    expect(() => calendarText(event, { sequence: 0, now: 0 })).toThrow(/larger city/);
  });

  it('knows the rules of nearly every zone this machine has', () => {
    const unknown = Intl.supportedValuesOf('timeZone').filter((zone) => {
      const event = {
        ...{ uid: 'one', start: '2026-10-06T09:00', zone, minutes: 30 },
        ...{ title: 'Meeting', place: '', rule: null, skipped: [], moved: [] },
      };
      try {
        calendarText(event, { sequence: 0, now: 0 });
        return false;
      } catch {
        return true;
      }
    });
    expect(unknown).toEqual([]);
  });
});

describe('events that become meetings', () => {
  const take = (uid: string, rule: string | null = null) => {
    const scratch = meetingScratch();
    const ana = scratch.add('Ana');
    const draft = scratch.save({ people: [ana] });
    const { id, ...rest } = draft;
    const input = { uid, rule, draft: { ...rest, id: crypto.randomUUID() } };
    return { ...scratch, ana, input };
  };

  it('are taken once: a second time says so and changes nothing', () => {
    const { handlers, input, list } = take('one@elsewhere', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3');
    expect(handlers['meetings.takeFromCalendar'](input)).toEqual({ dates: 3 });
    const meetings = list().length;
    expect(() => handlers['meetings.takeFromCalendar'](input)).toThrow(/already/);
    expect(list()).toHaveLength(meetings);
    expect(
      handlers['meetings.takenFromCalendar']({ uids: ['one@elsewhere', 'other@elsewhere'] }),
    ).toEqual([{ uid: 'one@elsewhere', meetingId: input.draft.id }]);
  });

  it('can be taken again once their meeting is in the bin', () => {
    const { handlers, input } = take('one@elsewhere');
    handlers['meetings.takeFromCalendar'](input);
    handlers['meetings.bin']({ ids: [input.draft.id] });
    const again = { ...input, draft: { ...input.draft, id: crypto.randomUUID() } };
    expect(handlers['meetings.takeFromCalendar'](again)).toEqual({ dates: 1 });
  });

  it('are all or nothing: a series without a further date leaves no meeting', () => {
    const { handlers, input, list } = take('one@elsewhere', 'FREQ=WEEKLY;BYDAY=TU;COUNT=1');
    const meetings = list().length;
    expect(() => handlers['meetings.takeFromCalendar'](input)).toThrow();
    expect(list()).toHaveLength(meetings);
  });

  it('are known again when they left from here', () => {
    const { make, handlers, first } = setUp();
    const uid = /UID:(.+)\r/.exec(make({ covers: 'meeting' }).text)?.[1] ?? '';
    expect(handlers['meetings.takenFromCalendar']({ uids: [uid] })).toEqual([
      { uid, meetingId: first.id },
    ]);
  });
});
