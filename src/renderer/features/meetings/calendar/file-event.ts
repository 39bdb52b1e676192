import { fromAbsolute, getLocalTimeZone, parseDateTime, toZoned } from '@internationalized/date';
import type ICAL from 'ical.js';
import { wallStart } from '#shared/contract/meetings';
import type { MeetingModeId } from '#shared/domain/meetings/meeting';
import { isRepetitionRule } from '#shared/domain/meetings/repetition';
import { zoneFinder } from './calendar-zones';

type Ical = typeof ICAL;
type Component = InstanceType<typeof ICAL.Component>;
type Time = InstanceType<typeof ICAL.Time>;

export type Invited = Readonly<{ name: string; address: string }>;

/** An event of a calendar file, as a meeting could take it. */
export type FileEvent = Readonly<{
  uid: string;
  /** Which date of a series it is, where it is one alone. */
  recurrence: string | null;
  title: string;
  /** Wall time in the zone. */
  start: string;
  zone: string;
  minutes: number;
  place: string;
  mode: MeetingModeId;
  /** null: once. */
  rule: string | null;
  people: readonly Invited[];
  /** Dates of the series that the file moves, skips or adds, which are not taken over. */
  changedDates: number;
  /** What a person should know of how it was read. */
  remarks: readonly string[];
}>;

/** Reads one event from its lines; null for one that has no time, or cannot be read. */
export function eventReader(ical: Ical, zones: Parameters<typeof zoneFinder>[1]) {
  const findZone = zoneFinder(ical, zones);
  return (lines: readonly string[]): FileEvent | null => {
    try {
      const event = new ical.Component(ical.parse(lines.join('\r\n')));
      return eventOf(ical, event, findZone);
    } catch {
      // The parser throws plain errors at what is malformed.
      return null;
    }
  };
}

function eventOf(
  ical: Ical,
  event: Component,
  findZone: ReturnType<typeof zoneFinder>,
): FileEvent | null {
  const begin = timeOf(event, 'dtstart', findZone);
  if (!begin || !wallStart.safeParse(begin.start).success) return null;
  const title = textOf(event, 'summary').slice(0, 300);
  const place = textOf(event, 'location').slice(0, 300);
  const length = minutesOf(ical, event, begin, findZone);
  const minutes = Math.min(600, Math.max(5, length));
  const written = event.getFirstPropertyValue('rrule')?.toString() ?? null;
  const rule =
    written !== null && isRepetitionRule(written) ? onTheWall(written, begin.zone) : null;
  const changed = ['exdate', 'rdate'].flatMap((name) => event.getAllProperties(name));
  return {
    uid: (textOf(event, 'uid') || `${begin.start} ${title}`).slice(0, 900),
    recurrence: event.getFirstPropertyValue('recurrence-id')?.toString() ?? null,
    ...{ title, place, minutes, rule, start: begin.start, zone: begin.zone },
    mode: /https?:|zoom|teams|meet\.|webex|video/i.test(place) ? 'video' : 'in-person',
    people: peopleOf(event),
    changedDates: changed.reduce((sum, property) => sum + property.getValues().length, 0),
    remarks: [
      ...begin.remarks,
      ...(length !== minutes && begin.hasTime
        ? [`Its length of ${length} minutes was brought to ${minutes}.`]
        : []),
      ...(written !== null && rule === null
        ? ['How it repeats cannot be kept here. Its first date is taken alone.']
        : []),
      ...(/^cancelled$/i.test(textOf(event, 'status')) ? ['The file says it was cancelled.'] : []),
    ],
  };
}

/** A rule whose end is read as its dates are, by the clock of the zone: a bare day is taken whole. */
function onTheWall(rule: string, zone: string): string {
  return rule.replace(
    /UNTIL=(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?/,
    (end, year, month, day, hour, minute, second, universal) => {
      if (hour === undefined) return `${end}T235959`;
      if (universal === '') return end;
      const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
      const wall = fromAbsolute(moment, zone).toString().slice(0, 19);
      return `UNTIL=${wall.replace(/[-:]/g, '')}`;
    },
  );
}

type Begin = Readonly<{ start: string; zone: string; hasTime: boolean; remarks: string[] }>;

function timeOf(
  event: Component,
  name: string,
  findZone: ReturnType<typeof zoneFinder>,
): Begin | null {
  const property = event.getFirstProperty(name);
  const time = property?.getFirstValue() as Time | null | undefined;
  if (!property || !time || typeof time.toJSDate !== 'function') return null;
  const here = getLocalTimeZone();
  const wall = time.toString().slice(0, 16);
  if (time.isDate) {
    return {
      ...{ start: `${wall.slice(0, 10)}T09:00`, zone: here, hasTime: false },
      remarks: [
        'It lasts the whole day in the file. Nine o’clock was put in: change it as needed.',
      ],
    };
  }
  if (time.zone.tzid === 'UTC') {
    const moment = fromAbsolute(Date.parse(`${wall}Z`), here);
    return { start: moment.toString().slice(0, 16), zone: here, hasTime: true, remarks: [] };
  }
  const tzid = String(property.getParameter('tzid') ?? '');
  const zone = tzid === '' ? here : findZone(tzid, time.year);
  const unknown = `The file names a time zone “${tzid.slice(0, 60)}” that is not known here. Look at the time.`;
  return {
    ...{ start: wall, zone: zone ?? here, hasTime: true },
    remarks: zone === null ? [unknown] : [],
  };
}

function minutesOf(
  ical: Ical,
  event: Component,
  begin: Begin,
  findZone: ReturnType<typeof zoneFinder>,
): number {
  if (!begin.hasTime) return 30;
  const duration = event.getFirstPropertyValue('duration');
  if (duration instanceof ical.Duration) return Math.round(duration.toSeconds() / 60);
  const end = timeOf(event, 'dtend', findZone);
  if (!end?.hasTime) return 30;
  const moment = ({ start, zone }: Begin) => toZoned(parseDateTime(start), zone).toDate().getTime();
  return Math.round((moment(end) - moment(begin)) / 60_000);
}

/** Organiser and those invited, each once. */
function peopleOf(event: Component): Invited[] {
  const people = ['organizer', 'attendee']
    .flatMap((name) => event.getAllProperties(name))
    .slice(0, 100)
    .map((property) => {
      const address = String(property.getFirstValue() ?? '').replace(/^mailto:/i, '');
      const name = String(property.getParameter('cn') ?? '').replace(/^"|"$/g, '');
      return { name: oneLine(name) || address, address: oneLine(address) };
    })
    .filter(({ name }) => name !== '');
  return [...new Map(people.map((one) => [one.address.toLowerCase() || one.name, one])).values()];
}

function textOf(event: Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? oneLine(value) : '';
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
