import { z } from 'zod';
import { day } from './plan';

const nothing = z.object({});
/** Where the app was left, so that it reopens there: a path of our own router. */
const place = z.string().max(500).regex(/^\//);

const ownName = z.object({
  name: z.string().trim().max(200, 'Keep the name under 200 characters.'),
});

const capture = z.object({ entryId: z.uuid(), day });
export type Capture = z.infer<typeof capture>;

/** What the first hour made, so that going back to a step changes it and makes nothing twice. */
const firstHour = z.object({
  entryId: z.uuid().nullable(),
  goalId: z.uuid().nullable(),
  stepId: z.uuid().nullable(),
});
export type FirstHour = z.infer<typeof firstHour>;

/** How the journal behaves; the same on every laptop the vault is opened on. */
export const journalSettings = z.object({
  /** The hour at which a new day begins: what is written before it belongs to the day before. 0 is midnight. */
  dayStartsAt: z.number().int().min(0).max(6),
  /** Days that the bin keeps what was put there. */
  binDays: z.number().int().min(1).max(3_650),
  offersPrompts: z.boolean(),
  /** Quotation marks, dashes and ellipses are set as in print while one types. */
  smartQuotes: z.boolean(),
});
export type JournalSettings = z.infer<typeof journalSettings>;

/** Served by the store process: what belongs to the person, not to the laptop, lives in the vault. */
export const settingsContract = {
  /** The person's own name as it stands on pages for others; empty until they gave it. */
  'settings.ownName': { input: nothing, output: ownName },
  'settings.saveOwnName': { input: ownName, output: nothing },
  /** `day`: the day the person was there, as the wall and `dayStartsAt` have it. */
  'settings.place': {
    input: nothing,
    output: z.object({ place: place.nullable(), day: day.nullable() }),
  },
  'settings.savePlace': {
    input: z.object({ place, day: day.nullable().default(null) }),
    output: nothing,
  },
  /** The entry that what is written down on Today goes to, and the day it was begun; null to begin another. */
  'settings.capture': { input: nothing, output: capture.nullable() },
  'settings.saveCapture': { input: z.object({ capture: capture.nullable() }), output: nothing },
  'settings.firstHour': { input: nothing, output: firstHour },
  'settings.saveFirstHour': { input: firstHour, output: nothing },
  'settings.journal': { input: nothing, output: journalSettings },
  'settings.saveJournal': { input: journalSettings, output: nothing },
} as const;
