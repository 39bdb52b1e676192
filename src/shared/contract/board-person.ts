import { z } from 'zod';
import { cadenceIds } from '../domain/board/cadences';
import {
  contactKindIds,
  institutionSideIds,
  originIds,
  seniorityIds,
} from '../domain/board/person-facts';
import { stageIds } from '../domain/board/stages';

const id = z.uuid();
const nothing = z.object({});
/** A day as the person means it, near enough that a slip of the year is caught. */
export const boardDay = z.iso
  .date()
  .refine((on) => on >= '1900-01-01' && on <= '2200-12-31', 'Use a year from 1900 to 2200.');

export const personName = z
  .string()
  .trim()
  .min(1, 'Give the person a name.')
  .max(200, 'Keep the name under 200 characters.');

const line = z.string().trim().max(300, 'Keep it under 300 characters.');
export const boardNote = z.string().trim().max(10_000, 'Keep it under 10,000 characters.');

/** What is known of a person; only the name is required. */
export const personFacts = z.object({
  name: personName,
  credentials: line,
  position: line,
  institution: line,
  side: z.enum(institutionSideIds).nullable(),
  seniority: z.enum(seniorityIds).nullable(),
  influence: boardNote,
  origin: z.enum(originIds).nullable(),
  hasInCommon: z.boolean().nullable(),
  contact: boardNote,
  assistant: boardNote,
  cadence: z.enum(cadenceIds).nullable(),
  notes: boardNote,
});
export type PersonFacts = z.infer<typeof personFacts>;

/** Milliseconds since 1970 at which something was written down; now, where it is left out. */
export const recordedAt = z.number().int().nullable().optional();

export const stageChange = z.object({
  id,
  stage: z.enum(stageIds),
  since: boardDay,
  note: boardNote,
  /** Whether thanks were said, where a relationship parts or changes. */
  thanked: z.boolean(),
});
export type StageChange = z.infer<typeof stageChange>;

export const contact = z.object({
  id,
  on: boardDay,
  kind: z.enum(contactKindIds),
  note: boardNote,
});
export type Contact = z.infer<typeof contact>;

const knownPerson = personFacts.extend({
  id,
  /** As it is kept: an import may have brought a longer one than a form takes. */
  name: z.string(),
  revision: z.number().int(),
  removed: z.boolean(),
  /** null: named in the journal only. */
  stage: z.enum(stageIds).nullable(),
  /** Newest first. */
  stages: z.array(stageChange),
  /** Newest first. */
  contacts: z.array(contact),
});
export type KnownPerson = z.infer<typeof knownPerson>;

/** Served by the store process: one person and the history with them. */
export const boardPersonContract = {
  /** All that is known of a person. Fails with 'not-found'. */
  'board.person': { input: z.object({ id }), output: knownPerson },
  /** Keeps what is known of a person. Fails with 'conflict' when it was changed since `baseRevision`. */
  'board.describePerson': {
    input: personFacts.extend({ id, baseRevision: z.number().int().nonnegative() }),
    output: z.object({ revision: z.number().int() }),
  },
  /** Puts somebody on the board: new, or named in the journal until now. Who is on it keeps their stage. */
  'board.addPerson': {
    input: z.object({ id, name: personName, stage: z.enum(stageIds), since: boardDay }),
    output: nothing,
  },
  /** Writes down a stage, or corrects one. The latest by date is where the relationship stands. */
  'board.saveStage': {
    /** recordedAt: as removing it told, so that it comes back among those of its day where it was. */
    input: stageChange.extend({ personId: id, recordedAt }),
    output: nothing,
  },
  /** Takes a stage out of the history. The last one stays: who is on the board has a stage. */
  'board.removeStage': { input: z.object({ id }), output: z.object({ recordedAt: z.number() }) },
  'board.saveContact': { input: contact.extend({ personId: id }), output: nothing },
  'board.removeContact': { input: z.object({ id }), output: nothing },
} as const;
