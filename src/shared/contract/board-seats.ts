import { z } from 'zod';
import { areaId } from '../domain/areas';
import { cadenceIds } from '../domain/board/cadences';
import {
  contactKindIds,
  institutionSideIds,
  originIds,
  seniorityIds,
} from '../domain/board/person-facts';
import { seatRoleIds } from '../domain/board/roles';
import { stageIds } from '../domain/board/stages';
import { supportIds } from '../domain/board/supports';
import { goalStatusIds } from '../domain/goals';
import { boardDay, boardNote } from './board-person';
import { plannedContact } from './board-planned';

const id = z.uuid();
const nothing = z.object({});
const areaName = z
  .string()
  .trim()
  .min(1, 'Give the area a name.')
  .max(80, 'Keep the name under 80 characters.');

export const areaFacts = z.object({
  id: areaId,
  name: areaName,
  description: z.string().trim().max(300, 'Keep it under 300 characters.'),
  weight: z.literal([0, 1, 2, 3]),
  isHidden: z.boolean(),
});

const seat = z.object({
  id,
  personId: id,
  areaId,
  role: z.enum(seatRoleIds),
  supports: z.array(z.enum(supportIds)).max(supportIds.length),
  strength: z.number().int().min(1).max(5).nullable(),
  since: boardDay.nullable(),
  until: boardDay.nullable(),
  note: boardNote,
});
export type SeatDraft = z.infer<typeof seat>;

export const seatDraft = seat.refine(
  ({ since, until }) => since === null || until === null || since <= until,
  { message: 'A seat cannot end before it began. Change one of the two days.', path: ['until'] },
);

const boardPerson = z.object({
  id,
  name: z.string(),
  credentials: z.string(),
  position: z.string(),
  institution: z.string(),
  side: z.enum(institutionSideIds).nullable(),
  seniority: z.enum(seniorityIds).nullable(),
  influence: z.string(),
  origin: z.enum(originIds).nullable(),
  hasInCommon: z.boolean().nullable(),
  contact: z.string(),
  assistant: z.string(),
  cadence: z.enum(cadenceIds).nullable(),
  notes: z.string(),
  stage: z.enum(stageIds),
  stageSince: z.string().nullable(),
  lastContact: z.object({ on: z.string(), kind: z.enum(contactKindIds) }).nullable(),
  wasThanked: z.boolean(),
  plannedContact: plannedContact.nullable(),
  /** The goals they help with, the oldest first. */
  helpsWith: z.array(z.object({ id, title: z.string(), status: z.enum(goalStatusIds) })).readonly(),
});

const candidacy = z.object({
  personId: id,
  areaId: areaId.nullable(),
  role: z.enum(seatRoleIds).nullable(),
  /** Why this person. */
  reason: boardNote,
  introducerId: id.nullable(),
  nextStep: z.string().trim().max(300, 'Keep it under 300 characters.'),
  nextOn: boardDay.nullable(),
});
export type Candidacy = z.infer<typeof candidacy>;

const aside = z.object({
  /** A finding's key. */
  key: z.string().min(1).max(500),
  reason: z.string().trim().max(1_000, 'Keep it under 1,000 characters.'),
  /** The day it is shown again; null: never. */
  until: boardDay.nullable(),
});
export type Aside = z.infer<typeof aside>;

/** Served by the store process: the board as a whole. */
export const boardSeatsContract = {
  /** All areas in the person's order, the hidden ones too: what carries them still has to show them. */
  'board.areas': { input: nothing, output: z.array(areaFacts) },
  /** The whole board: areas in order, people in the order of the grid's columns, their seats. */
  'board.board': {
    input: nothing,
    output: z.object({
      areas: z.array(areaFacts),
      people: z.array(boardPerson),
      seats: z.array(seat),
      candidacies: z.array(candidacy),
      asides: z.array(aside),
    }),
  },
  /** Fills a seat or changes it. Fails with 'conflict' when the person holds that role there already. */
  'board.saveSeat': { input: seatDraft, output: nothing },
  'board.removeSeat': { input: z.object({ id }), output: nothing },
  /** Puts somebody before another in the grid, or last with null. */
  'board.movePerson': { input: z.object({ id, before: id.nullable() }), output: nothing },
  /** Adds an area, last, or changes one. Fails with 'conflict' when another has that name. */
  'board.saveArea': { input: areaFacts, output: nothing },
  /** Takes back an area that was added. Fails with 'conflict' when something carries it meanwhile. */
  'board.removeArea': { input: z.object({ id: areaId }), output: nothing },
  /** Puts an area before another, or last with null. */
  'board.moveArea': { input: z.object({ id: areaId, before: areaId.nullable() }), output: nothing },
  'board.saveCandidacy': { input: candidacy, output: nothing },
  /** Sets a finding aside with a reason, until a day or for good. */
  'board.setAside': { input: aside, output: nothing },
  /** Shows a finding again. */
  'board.takeUp': { input: z.object({ key: z.string().min(1).max(500) }), output: nothing },
} as const;
export type AreaFacts = z.infer<typeof areaFacts>;
export type BoardView = z.infer<(typeof boardSeatsContract)['board.board']['output']>;
