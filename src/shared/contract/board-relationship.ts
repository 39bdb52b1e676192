import { z } from 'zod';
import {
  commitmentSideIds,
  gainIds,
  opportunityAnswerIds,
  opportunityWayIds,
} from '../domain/board/relationship';
import { boardDay, boardNote, recordedAt } from './board-person';

const id = z.uuid();
const nothing = z.object({});
const what = z
  .string()
  .trim()
  .min(1, 'Say in a few words what it is.')
  .max(300, 'Keep it under 300 characters.');

export const agreement = z.object({
  length: boardNote,
  place: boardNote,
  scheduling: boardNote,
  cancelling: boardNote,
  material: boardNote,
  confidentiality: boardNote,
  feedback: boardNote,
  authorship: boardNote,
  ending: boardNote,
  reviewOn: boardDay.nullable(),
});
export type Agreement = z.infer<typeof agreement>;

export const giving = z.object({
  gains: z.array(z.enum(gainIds)).max(gainIds.length),
  words: boardNote,
});
export type Giving = z.infer<typeof giving>;

export const commitment = z.object({
  id,
  whose: z.enum(commitmentSideIds),
  what,
  dueOn: boardDay.nullable(),
  done: z.boolean(),
});
export type Commitment = z.infer<typeof commitment>;

/** As it is stored: milliseconds since 1970 at which it was made, and at which it was said to be done. */
const storedCommitment = commitment.extend({
  madeAt: z.number().int(),
  /** null: not done, or done when this was not written down yet. */
  keptAt: z.number().int().nullable(),
});
export type StoredCommitment = z.infer<typeof storedCommitment>;

export const sponsorship = z.object({
  targetRole: z.string().trim().max(300, 'Keep it under 300 characters.'),
  targetOn: boardDay.nullable(),
  /** Who decides on it. */
  decides: boardNote,
  /** What shows that they know my work. */
  evidence: boardNote,
  asked: boardNote,
  /** What they put at stake for me. */
  risked: boardNote,
  /** What I deliver. */
  delivers: boardNote,
});
export type Sponsorship = z.infer<typeof sponsorship>;

export const opportunity = z.object({
  id,
  what,
  came: z.enum(opportunityWayIds),
  on: boardDay,
  answer: z.enum(opportunityAnswerIds),
  outcome: boardNote,
  thanked: z.boolean(),
});
export type Opportunity = z.infer<typeof opportunity>;

const relationship = z.object({
  /** null where nothing was written down yet. */
  agreement: agreement.nullable(),
  /** Milliseconds since 1970 at which the agreement was last changed. */
  agreedAt: z.number().int().nullable(),
  giving: giving.nullable(),
  /** Oldest first. */
  commitments: z.array(storedCommitment),
  sponsorship: sponsorship.nullable(),
  /** Newest first. */
  opportunities: z.array(opportunity),
});
export type Relationship = z.infer<typeof relationship>;

const ofPerson = { personId: id };
const one = z.object({ id });

/** Served by the store process: what two people owe and give each other. */
export const boardRelationshipContract = {
  'board.relationship': { input: z.object(ofPerson), output: relationship },
  'board.saveAgreement': { input: agreement.extend(ofPerson), output: nothing },
  'board.saveGiving': { input: giving.extend(ofPerson), output: nothing },
  'board.saveCommitment': {
    /** recordedAt: as removing it told, so that it comes back in its place; keptAt: as it was read, likewise. */
    input: commitment.extend({ ...ofPerson, recordedAt, keptAt: recordedAt }),
    output: nothing,
  },
  'board.removeCommitment': { input: one, output: z.object({ recordedAt: z.number() }) },
  'board.saveSponsorship': { input: sponsorship.extend(ofPerson), output: nothing },
  'board.saveOpportunity': { input: opportunity.extend(ofPerson), output: nothing },
  'board.removeOpportunity': { input: one, output: nothing },
} as const;
