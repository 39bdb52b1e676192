import { z } from 'zod';
import { stageIds } from '../domain/board/stages';
import { boardDay, personFacts } from './board-person';

const id = z.uuid();

/** As many people as are added at once. */
export const mostPeople = 500;

/** What a list or an address book knows of a person. */
export const listedPerson = personFacts.pick({
  name: true,
  credentials: true,
  position: true,
  institution: true,
  contact: true,
  notes: true,
});
export type ListedPerson = z.infer<typeof listedPerson>;

/** Everything but the name, which is what a person is known by. */
export const listedFactIds = [
  'credentials',
  'position',
  'institution',
  'contact',
  'notes',
] as const satisfies readonly (keyof ListedPerson)[];
export type ListedFactId = (typeof listedFactIds)[number];

/** What adding somebody changed: enough to take exactly that back. */
const addedPerson = z.object({
  id,
  /** What they were before: 'named' in the journal alone, 'removed' from lists, 'on-board', or 'new'. */
  was: z.enum(['new', 'named', 'removed', 'on-board']),
  /** The stage they were given; null where they had one. */
  stageId: id.nullable(),
  /** Facts that were empty and are known now. */
  filled: z.array(z.enum(listedFactIds)),
  revision: z.number().int().nonnegative(),
});
export type AddedPerson = z.infer<typeof addedPerson>;

/** Served by the store process: many people at once, all or nobody. */
export const boardSeveralContract = {
  /**
   * Puts people on the board. Who is in the vault under the same name is joined: their stage and what is known
   * of them stay, and only empty facts are filled.
   */
  'board.addPeople': {
    input: z.object({
      people: z.array(listedPerson).min(1).max(mostPeople),
      stage: z.enum(stageIds),
      since: boardDay,
    }),
    output: z.object({ people: z.array(addedPerson) }),
  },
  /** Takes back what 'board.addPeople' did. Facts that were changed since stay as they are. */
  'board.takeBackPeople': {
    input: z.object({ people: z.array(addedPerson).min(1).max(mostPeople) }),
    output: z.object({}),
  },
} as const;
