import { z } from 'zod';
import { entrySummary } from './journal';
import { day } from './plan';

const id = z.uuid();
const nothing = z.object({});

/** A day that holds entries: how many, and how many words they have together. */
export const dayWritten = z.object({ day, entries: z.number().int(), words: z.number().int() });
export type DayWritten = z.infer<typeof dayWritten>;

/** Served by the store process. A day is the one an entry belongs to, not always the calendar's: settings.journal. */
export const journalCalendarContract = {
  /** Days between two, both included, that hold entries, oldest first. */
  'journal.days': { input: z.object({ from: day, to: day }), output: z.array(dayWritten) },
  /** Entries of one day, oldest first. */
  'journal.ofDay': { input: z.object({ day }), output: z.array(entrySummary) },
  /** The first and last day with an entry; null in an empty journal. */
  'journal.span': {
    input: nothing,
    output: z.object({ first: day, last: day }).nullable(),
  },
  /** Entries of the same day in earlier years, newest first; 29 February is with 28 in other years. */
  'journal.onThisDay': { input: z.object({ day }), output: z.array(entrySummary) },
  /** Any entry, each as likely as another; null in an empty journal. */
  'journal.random': { input: nothing, output: z.object({ id }).nullable() },
} as const;
