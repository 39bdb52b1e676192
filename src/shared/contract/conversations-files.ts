import { z } from 'zod';
import { mostKitBytes } from '../domain/kits/kit-file';

/** path: where the file is, or null when the person closed the dialog. */
const written = z.object({ path: z.string().nullable() });

/** Served by main, because it prints and writes: what leaves of conversations, at a place chosen in the system dialog. */
export const conversationsFilesContract = {
  /** A kit as a file: its texts and no answers. `title` only proposes a name. */
  'conversations.saveKitFile': {
    input: z.object({
      title: z.string().max(200),
      text: z.string().startsWith('{\n  "format": "preround-kit"').max(mostKitBytes),
    }),
    output: written,
  },
  /** The scorecard of one preparation as a PDF. */
  'conversations.exportScorecard': {
    input: z.object({
      preparationId: z.uuid(),
      paper: z.enum(['letter', 'a4']),
      /** Whether the names of who said what stand in it. */
      withWho: z.boolean(),
    }),
    output: written,
  },
} as const;
