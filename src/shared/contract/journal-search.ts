import { z } from 'zod';
import { areaId } from '../domain/areas';
import { energyIds } from '../domain/energy';
import { passageKindIds } from '../domain/passages';
import { signalIds } from '../domain/signals';
import { cursor, entrySummary } from './journal';
import { day } from './plan';

const id = z.uuid();
const nothing = z.object({});
const few = <T extends z.ZodType>(schema: T) => z.array(schema).max(50).default([]);

/**
 * What narrows a search, all of it together. Of areas, people, goals, tags and marks an entry must
 * have every one named here; of energies and signals, of which it has one at most, any.
 */
export const entryFilters = z.object({
  areas: few(areaId),
  people: few(id),
  goals: few(id),
  tags: few(id),
  marks: few(z.enum(passageKindIds)),
  energies: few(z.enum(energyIds)),
  signals: few(z.enum(signalIds)),
  /** First and last day, both included. */
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  hasImage: z.boolean().default(false),
  isPinned: z.boolean().default(false),
});
export type { EntryFilters } from '../domain/entry-filters';

export const searchOrder = z.enum(['newest', 'best']);
export type SearchOrder = z.infer<typeof searchOrder>;

/** A run of text, marked where it matched; drawn as text, never as markup. */
export const segment = z.object({ text: z.string(), match: z.boolean() });
export type Segment = z.infer<typeof segment>;

export const hit = entrySummary.omit({ title: true, opening: true }).extend({
  title: z.array(segment),
  snippet: z.array(segment),
});
export type Hit = z.infer<typeof hit>;

export const savedSearch = z.object({
  id,
  name: z.string().trim().min(1, 'Give the search a name.').max(100),
  query: z.string().max(500),
  filters: entryFilters,
  order: searchOrder,
});
export type SavedSearch = z.infer<typeof savedSearch>;

/** Served by the store process. */
export const journalSearchContract = {
  /**
   * Words and filters together; either may be empty. `total` counts all hits up to 1,000. 'newest'
   * pages by `after`; 'best' gives the best alone, and `next` is null.
   */
  'journal.search': {
    input: z.object({
      query: z.string().max(500),
      filters: entryFilters.default(() => entryFilters.parse({})),
      order: searchOrder.default('newest'),
      after: cursor.nullable().default(null),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({
      hits: z.array(hit),
      total: z.number().int(),
      next: cursor.nullable(),
    }),
  },
  /** Months with entries, newest first, such as '2026-11', and how many entries each has. */
  'journal.months': {
    input: nothing,
    output: z.array(z.object({ month: z.string(), entries: z.number().int() })),
  },
  'journal.savedSearches': { input: nothing, output: z.array(savedSearch) },
  'journal.saveSearch': { input: savedSearch, output: nothing },
  'journal.removeSearch': { input: z.object({ id }), output: nothing },
} as const;
