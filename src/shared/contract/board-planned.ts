import { z } from 'zod';
import { boardDay, boardNote } from './board-person';

const id = z.uuid();
const nothing = z.object({});

/** When two people mean to be in touch next, and about what. */
export const plannedContact = z.object({ on: boardDay, about: boardNote });
export type PlannedContact = z.infer<typeof plannedContact>;

/** Served by the store process: the next contact with a person. It is read with the board. */
export const boardPlannedContract = {
  /** Plans the next contact, in place of the one planned before. Fails with 'not-found'. */
  'board.planContact': { input: plannedContact.extend({ personId: id }), output: nothing },
  /** Plans none any more. */
  'board.unplanContact': { input: z.object({ personId: id }), output: nothing },
} as const;
