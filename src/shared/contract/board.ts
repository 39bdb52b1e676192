import { z } from 'zod';
import { personName } from './board-person';
import { photoBytes } from './board-photo';

const id = z.uuid();
const nothing = z.object({});

export const person = z.object({
  id,
  name: z.string(),
  /** How many entries name them, those in the bin left out. */
  entries: z.number().int(),
  removed: z.boolean(),
});

/** Served by the store process. */
export const boardContract = {
  /** All people by name, the removed ones too: text that names one still has to show them. */
  'board.people': { input: nothing, output: z.array(person) },
  /** Adds a person or changes their name, everywhere they are named. */
  'board.savePerson': { input: z.object({ id, name: personName }), output: nothing },
  /**
   * Takes a person off lists and suggestions, or gives them back; text that names them keeps its words.
   * Their photo goes with them: its bytes are told, and given again by an undo.
   */
  'board.removePerson': {
    input: z.object({ id, isRemoved: z.boolean(), photo: photoBytes.nullable().optional() }),
    output: z.object({ photo: z.instanceof(Uint8Array).nullable() }),
  },
} as const;
