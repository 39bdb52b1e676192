import { z } from 'zod';
import { entryDocument } from '../domain/document';
import { energyIds } from '../domain/energy';
import { meetingModeIds, pointOriginIds } from '../domain/meetings/meeting';
import { isRepetitionRule } from '../domain/meetings/repetition';
import { boardDay } from './board-person';
import { commitment } from './board-relationship';

const id = z.uuid();
const ids = z.array(id).min(1).max(1_000);
const nothing = z.object({});
const eachOnce = (values: readonly string[]) => new Set(values).size === values.length;
const line = z.string().max(300, 'Keep it under 300 characters.');
const words = z.string().max(10_000, 'Keep it under 10,000 characters.');

/** The time on the wall where one meets, to the minute and without a zone: 2026-12-01T09:00. */
export const wallStart = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'Give a day and a time.')
  .refine((start) => boardDay.safeParse(start.slice(0, 10)).success, 'Give a day of the calendar.');

/** A zone of the IANA list, such as America/Chicago, which this laptop knows. */
export const timeZone = z
  .string()
  .max(60)
  .refine((zone) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
    } catch {
      return false;
    }
  }, 'Choose a time zone of the list.');

/** RFC 5545, without "RRULE:". Wall time stays the same over changes of the clock. */
export const repetitionRule = z
  .string()
  .max(200)
  .refine(isRepetitionRule, 'Choose how often you meet: daily, weekly, monthly or yearly.');

export const agendaPoint = z.object({
  id,
  words: line,
  /** null: no length was given. */
  minutes: z.number().int().min(1, 'Give a minute or more.').max(600).nullable(),
  covered: z.boolean(),
  /** What it was copied from, which may be gone by now; null where it was written here. */
  origin: z.object({ kind: z.enum(pointOriginIds), id: z.string().max(80) }).nullable(),
});
export type AgendaPoint = z.infer<typeof agendaPoint>;

/** When, where and why: what the dates of a series have in common. */
const frame = {
  start: wallStart,
  zone: timeZone,
  minutes: z
    .number()
    .int()
    .min(5, 'Give five minutes or more.')
    .max(600, 'Keep it under ten hours.'),
  mode: z.enum(meetingModeIds),
  place: line,
  purpose: line,
  people: z
    .array(id)
    .min(1, 'Say whom you meet: choose somebody of the board.')
    .max(20, 'Keep it to 20 people.')
    .refine(eachOnce, 'Name each person once.'),
};

const content = {
  id,
  ...frame,
  /** The one thing it is for. */
  focus: line,
  agenda: z.array(agendaPoint).max(100, 'Keep it to 100 points.'),
  decisionsWanted: words,
  feedbackSought: words,
  notToRaise: words,
  toSend: words,
  /** Days before the meeting; the day is domain/meetings/meeting.ts, sendOn. */
  sendDaysBefore: z.number().int().min(0).max(365).nullable(),
  sentOn: boardDay.nullable(),
  notes: entryDocument,
  advice: words,
  decisions: words,
  introductions: words,
  thankedOn: boardDay.nullable(),
  energy: z.enum(energyIds).nullable(),
  nextOn: boardDay.nullable(),
  /** Somebody said that nothing needs to be written down after it. */
  nothingAfter: z.boolean(),
  goals: z.array(id).max(100).refine(eachOnce, 'Name each goal once.'),
  preparations: z.array(id).max(100).refine(eachOnce, 'Name each preparation once.'),
};

/**
 * The series a meeting is a date of: which date, by the wall time its rule gave it, and the rule. What is
 * stored was checked when it came in: one row that a stricter day would refuse must not hide the others.
 */
const ofSeries = z.object({ id, start: z.string(), rule: z.string() }).nullable();

export const meeting = z.object({
  ...content,
  /** Milliseconds since 1970 of the moment it begins. */
  startsAt: z.number().int(),
  series: ofSeries,
  /** Whether it is said what came of it: domain/meetings/meeting.ts, hasFollowUp. */
  hasFollowUp: z.boolean(),
  revision: z.number().int().positive(),
  savedAt: z.number().int(),
  binnedAt: z.number().int().nullable(),
});
export type Meeting = z.infer<typeof meeting>;

export const meetingDraft = z.object({
  ...content,
  /** The revision this edit started from; 0 makes a new meeting. */
  baseRevision: z.number().int().nonnegative(),
  /** One sitting at the page: its saves continue each other, whatever reply was lost. */
  session: id,
});
export type MeetingDraft = z.infer<typeof meetingDraft>;

/** What a list shows of a meeting. */
export const meetingSummary = meeting
  .pick({
    id: true,
    ...{ start: true, zone: true, startsAt: true, minutes: true, mode: true, place: true },
    ...{ purpose: true, people: true, focus: true, series: true, hasFollowUp: true },
    ...{ toSend: true, sentOn: true, thankedOn: true },
  })
  .extend({
    points: z.number().int(),
    /** The day by which something has to be sent; null without a lead time. */
    sendOn: z.string().nullable(),
  });
export type MeetingSummary = z.infer<typeof meetingSummary>;

const binnedMeeting = meetingSummary.extend({ binnedAt: z.number().int() });
export type BinnedMeeting = z.infer<typeof binnedMeeting>;

const meetingCommitment = commitment.extend({ personId: id });
export type MeetingCommitment = z.infer<typeof meetingCommitment>;

const one = z.object({ id });

/** Served by the store process. */
export const meetingsContract = {
  /** All meetings that are not in the bin, earliest first; only those with a person, where one is given. */
  'meetings.list': {
    input: z.object({ personId: id.nullable().default(null) }),
    output: z.array(meetingSummary),
  },
  'meetings.read': { input: one, output: meeting },
  /** The reply is sent after the commit; 'conflict' when baseRevision is not the stored one. */
  'meetings.save': {
    input: meetingDraft,
    output: z.object({ revision: z.number().int(), savedAt: z.number().int() }),
  },
  /** A date of a series that goes to the bin is skipped: its series does not make it again. */
  'meetings.bin': { input: z.object({ ids }), output: nothing },
  'meetings.restore': { input: z.object({ ids }), output: nothing },
  /** What is in the bin, most recently binned first. */
  'meetings.binned': { input: nothing, output: z.array(binnedMeeting) },
  'meetings.deleteForGood': { input: z.object({ ids }), output: nothing },
  /**
   * Makes this meeting the first of a series, or changes it and all dates of its series that follow: they
   * take its time, length, place, purpose and people, and the rhythm of the rule. With the same rhythm each
   * date keeps what was prepared for it. With another, prepared dates stay where they are, on their own.
   * `dates`: meetings of the series from this one on. `kept`: prepared ones that stay on their own.
   */
  'meetings.repeat': {
    input: z.object({ id, rule: repetitionRule }),
    output: z.object({ dates: z.number().int(), kept: z.number().int() }),
  },
  /** Ends the series with this meeting: later dates, `ids`, go to the bin. What meetings.resumeSeries takes. */
  'meetings.endSeries': {
    input: one,
    output: z.object({ ids: z.array(id), rule: z.string(), laidUntil: z.iso.date() }),
  },
  /** Undoes meetings.endSeries: the dates come out of the bin, and the series goes on by its rule. */
  'meetings.resumeSeries': {
    input: z.object({ id, ids, rule: repetitionRule, laidUntil: z.iso.date() }),
    output: nothing,
  },
  /** What was promised in a meeting, oldest first. They are the board's commitments, one person's each. */
  'meetings.commitments': { input: one, output: z.array(meetingCommitment) },
  /** Writes a commitment down for a person, as board.saveCommitment does, and that it came of this meeting. */
  'meetings.saveCommitment': {
    input: meetingCommitment.extend({ meetingId: id }),
    output: nothing,
  },
} as const;
