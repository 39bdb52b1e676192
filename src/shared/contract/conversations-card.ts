import { z } from 'zod';
import { cardPaperIds } from '../domain/conversations/card';
import { mostLines } from './conversations';

const id = z.uuid();
const nothing = z.object({});

/** Served by main, because it prints and writes: the points of a conversation on one page. */
export const conversationsCardContract = {
  'conversations.exportCard': {
    input: z.object({
      preparationId: id,
      paper: z.enum(cardPaperIds),
      /** Whether its title stands on the card: a title may name somebody. */
      withTitle: z.boolean(),
      /** The lines that leave, and no others. */
      lines: z.array(id).min(1, 'Choose at least one line for the card.').max(mostLines),
    }),
    /** path: where the file is, or null when the person closed the dialog. */
    output: z.object({ path: z.string().nullable() }),
  },
  /** The print page's word to main that its data and fonts are in place, and that it fits. */
  'conversations.printReady': { input: nothing, output: nothing },
} as const;
