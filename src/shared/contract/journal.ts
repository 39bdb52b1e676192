import { z } from 'zod';
import { entryDocument } from '../domain/document';
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

export const entry = z.object({
  id,
  ...occurrence,
  /** The day the entry belongs to, as read on the wall. */
  day,
  title: z.string(),
  document: entryDocument,
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
});
export type EntrySummary = z.infer<typeof entrySummary>;

/** Where a page of the list ended: the next page starts after it. To be handed back as it came. */
export const cursor = z.number().int();
export type Cursor = z.infer<typeof cursor>;

/** A run of text, marked where it matched; drawn as text, never as markup. */
export const segment = z.object({ text: z.string(), match: z.boolean() });
export type Segment = z.infer<typeof segment>;

export const hit = z.object({
  id,
  ...occurrence,
  day,
  title: z.array(segment),
  snippet: z.array(segment),
});
export type Hit = z.infer<typeof hit>;

const limit = z.number().int().min(1).max(200);

/** Served by the store process. */
export const journalContract = {
  /** Newest first. `total` counts all entries that are not in the bin. */
  'journal.page': {
    input: z.object({ after: cursor.nullable(), limit }),
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
  'journal.binned': { input: nothing, output: z.array(entrySummary) },
  /** Removes from the bin and from the file for good. */
  'journal.deleteForGood': { input: z.object({ ids }), output: nothing },
  /** As one types: newest first. `total` counts all hits up to 1,000. */
  'journal.search': {
    input: z.object({ query: z.string().max(500), limit }),
    output: z.object({ hits: z.array(hit), total: z.number().int() }),
  },
} as const;
