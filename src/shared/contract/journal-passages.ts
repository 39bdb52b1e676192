import { z } from 'zod';
import { areaId } from '../domain/areas';
import { passageKindIds } from '../domain/passages';
import { day } from './plan';

const id = z.uuid();

/** A marked passage, with the entry it stands in. */
export const passage = z.object({
  id,
  entryId: id,
  kind: z.enum(passageKindIds),
  /** Whom to bring it up with; null for other kinds, and where nobody was named. */
  personId: id.nullable(),
  text: z.string(),
  day,
  entryTitle: z.string(),
  areas: z.array(areaId),
  goals: z.array(id),
  /** When a passage to bring up was brought up, in milliseconds since 1970. */
  settledAt: z.number().int().nullable(),
});
export type Passage = z.infer<typeof passage>;

/** Each narrows; empty or null does not. */
export const passageFilters = z.object({
  kinds: z.array(z.enum(passageKindIds)).default([]),
  personId: id.nullable().default(null),
  /** Those to bring up with this person, and of other kinds those in entries that name them. */
  aboutPersonId: id.nullable().default(null),
  area: areaId.nullable().default(null),
  goalId: id.nullable().default(null),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  /** Of passages to bring up, only those not brought up yet. */
  isOpen: z.boolean().default(false),
});
export type PassageFilters = z.infer<typeof passageFilters>;

/** Served by the store process; other features read the journal's marks here. */
export const journalPassagesContract = {
  /** Newest entry first, in reading order within an entry; those of the bin are left out. */
  'journal.passages': {
    input: z.object({
      filters: passageFilters.default(() => passageFilters.parse({})),
      skip: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ passages: z.array(passage), total: z.number().int() }),
  },
  /** Says of a passage to bring up that it was, or takes that back. */
  'journal.settlePassage': {
    input: z.object({ entryId: id, id, isSettled: z.boolean() }),
    output: z.object({}),
  },
} as const;
