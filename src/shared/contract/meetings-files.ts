import { z } from 'zod';
import { briefPartIds, briefTextSizes } from '../domain/meetings/brief';
import { boardDay } from './board-person';
import { meetingDraft, repetitionRule, timeZone, wallStart } from './meetings';

const id = z.uuid();
const nothing = z.object({});
/** path: where the file is, or null when the person closed the dialog. */
const written = z.object({ path: z.string().nullable() });
/** How a calendar tells events apart: any text, and other programs' are long. */
const uid = z.string().min(1).max(1_000);

/** Served by main, because it prints and writes: a meeting in a file, at a place chosen in the system dialog. */
export const meetingsPrintContract = {
  /** The brief on one page, as its page has shown it: these parts, this type, so many points of the agenda. */
  'meetings.exportBrief': {
    input: z.object({
      id,
      day: boardDay,
      paper: z.enum(['letter', 'a4']),
      parts: z.array(z.enum(briefPartIds)).max(briefPartIds.length),
      text: z.enum(briefTextSizes),
      points: z.number().int().min(0).max(100),
    }),
    output: written,
  },
  /** The print page's word to main that its data and fonts are in place. */
  'meetings.printReady': { input: nothing, output: nothing },
  /** A calendar file that the store has made. */
  'meetings.saveCalendar': {
    input: z.object({
      text: z.string().startsWith('BEGIN:VCALENDAR').max(1_000_000),
      day: boardDay,
    }),
    output: written,
  },
} as const;

const wanted = z.object({
  id,
  /** series: all dates of the meeting's series. */
  covers: z.enum(['meeting', 'series']),
  withNames: z.boolean(),
  withPlace: z.boolean(),
});

const times = { start: wallStart, zone: timeZone, minutes: z.number().int() };

const calendarFile = z.object({
  text: z.string(),
  /** What a calendar will show. */
  title: z.string(),
  place: z.string(),
  ...times,
  rule: repetitionRule.nullable(),
  /** Dates of the series that were moved or changed: where the rule had them, and where they are. */
  moved: z.array(z.object({ from: wallStart, to: wallStart })),
  /** Dates of the series that do not take place. */
  skipped: z.array(wallStart),
});
export type CalendarFile = z.infer<typeof calendarFile>;
export type CalendarWanted = z.infer<typeof wanted>;

/** Served by the store process: meetings to and from calendar files. */
export const meetingsCalendarContract = {
  /** What a calendar file would hold; nothing is kept. Fails with 'not-found'. */
  'meetings.calendar': { input: wanted, output: calendarFile },
  /** The same to be written: remembers what leaves, so that a later file has a higher number if it differs. */
  'meetings.makeCalendar': { input: wanted, output: calendarFile },
  /** The meetings that events of a file have become already; those in the bin do not count. */
  'meetings.takenFromCalendar': {
    input: z.object({ uids: z.array(uid).max(2_000) }),
    output: z.array(z.object({ uid, meetingId: id })),
  },
  /** Makes a meeting of an event, and a series where there is a rule: all of it or nothing. 'conflict': it is one. */
  'meetings.takeFromCalendar': {
    input: z.object({ uid, draft: meetingDraft, rule: repetitionRule.nullable() }),
    output: z.object({ dates: z.number().int() }),
  },
} as const;
