import { z } from 'zod';
import { areaId } from '../domain/areas';
import { entryDocument } from '../domain/document';
import { energyIds } from '../domain/energy';
import { noProperties } from '../domain/entry-properties';
import { signalIds } from '../domain/signals';
import { day } from './plan';

const id = z.uuid();
const ids = z.array(id).min(1).max(1_000);
const nothing = z.object({});

/** When an entry is about: the day and time on the wall where the person was. */
const occurrence = {
  /** Milliseconds since 1970, UTC. */
  occurredAt: z.number().int(),
  /** Minutes east of UTC at that place and time. */
  offsetMinutes: z
    .number()
    .int()
    .min(-14 * 60)
    .max(14 * 60),
};

const eachOnce = (values: readonly string[]) => new Set(values).size === values.length;

/** See domain/entry-properties.ts. */
export const entryProperties = z.object({
  areas: z.array(areaId).max(100, 'Keep it to 100 areas.').refine(eachOnce, 'Name each area once.'),
  goals: z.array(id).max(100, 'Keep it to 100 goals.').refine(eachOnce, 'Name each goal once.'),
  tags: z.array(id).max(200, 'Keep it to 200 tags.').refine(eachOnce, 'Name each tag once.'),
  energy: z.enum(energyIds).nullable(),
  signal: z.enum(signalIds).nullable(),
});

export const entry = z.object({
  id,
  ...occurrence,
  /** The day the entry belongs to, as read on the wall. */
  day,
  title: z.string(),
  document: entryDocument,
  properties: entryProperties,
  pinned: z.boolean(),
  /** When the entry's signal was closed, in milliseconds since 1970; null while it is open or there is none. */
  signalClosedAt: z.number().int().nullable(),
  /** What came of the signal; empty when nothing was noted. An open one may have it from an earlier closing. */
  signalNote: z.string(),
  revision: z.number().int().positive(),
  /** Milliseconds since 1970 of the commit. */
  savedAt: z.number().int(),
  binnedAt: z.number().int().nullable(),
});
export type Entry = z.infer<typeof entry>;

export const entryDraft = z.object({
  id,
  ...occurrence,
  title: z.string().max(500, 'Keep the title under 500 characters.'),
  document: entryDocument,
  /** Drafts kept by an earlier Preround have none. */
  properties: entryProperties.default(noProperties),
  /** The revision this edit started from; 0 makes a new entry. */
  baseRevision: z.number().int().nonnegative(),
  /** One sitting at the page; the last state of each sitting is kept as a version. */
  session: id,
});
export type EntryDraft = z.infer<typeof entryDraft>;

/** What a list shows of an entry. */
export const entrySummary = z.object({
  id,
  ...occurrence,
  day,
  title: z.string(),
  /** The first words of the text, at most 200 characters. */
  opening: z.string(),
  pinned: z.boolean(),
  areas: z.array(areaId),
  energy: z.enum(energyIds).nullable(),
  signal: z.enum(signalIds).nullable(),
  /** How many images the entry shows. */
  images: z.number().int(),
});
export type EntrySummary = z.infer<typeof entrySummary>;

/** `binnedAt`: milliseconds since 1970; settings.journal says after how many days it goes. */
const binnedEntry = entrySummary.extend({ binnedAt: z.number().int() });
export type BinnedEntry = z.infer<typeof binnedEntry>;

/** Where a page of the list ended: the next page starts after it. To be handed back as it came. */
export const cursor = z.number().int();
export type Cursor = z.infer<typeof cursor>;

/** An open signal, with what was noted when it was closed before. */
const openSignal = entrySummary.extend({ signalNote: z.string() });
export type OpenSignal = z.infer<typeof openSignal>;

/** Characters of what is noted of a closed signal. */
export const longestSignalNote = 2_000;

const limit = z.number().int().min(1).max(200);

/** Served by the store process. */
export const journalContract = {
  /**
   * Newest first: after a place, or past so many entries. `total` counts all entries that are not in
   * the bin.
   */
  'journal.page': {
    input: z.object({
      after: cursor.nullable(),
      skip: z.number().int().min(0).optional(),
      limit,
    }),
    output: z.object({
      entries: z.array(entrySummary),
      next: cursor.nullable(),
      total: z.number().int(),
    }),
  },
  'journal.read': { input: z.object({ id }), output: entry },
  /** The reply is sent after the commit; 'conflict' when baseRevision is not the stored one. */
  'journal.save': {
    input: entryDraft,
    output: z.object({ revision: z.number().int(), savedAt: z.number().int() }),
  },
  'journal.bin': { input: z.object({ ids }), output: nothing },
  'journal.restore': { input: z.object({ ids }), output: nothing },
  /** What is in the bin, most recently binned first. */
  'journal.binned': { input: nothing, output: z.array(binnedEntry) },
  /** Removes from the bin and from the file for good. */
  'journal.deleteForGood': { input: z.object({ ids }), output: nothing },
  /** Pinned entries, newest first. */
  'journal.pinned': { input: nothing, output: z.array(entrySummary) },
  'journal.pin': { input: z.object({ ids, pinned: z.boolean() }), output: nothing },
  /** Entries whose signal nobody has closed, newest first. */
  'journal.openSignals': { input: nothing, output: z.array(openSignal) },
  /**
   * Closes the entry's signal or opens it again. A note takes the place of the one before; without one,
   * that stays, also while the signal is open again.
   */
  'journal.closeSignal': {
    input: z.object({
      id,
      isClosed: z.boolean(),
      note: z
        .string()
        .trim()
        .max(longestSignalNote, `Keep the note under ${longestSignalNote} characters.`)
        .optional(),
    }),
    output: nothing,
  },
} as const;
