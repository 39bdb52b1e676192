import { z } from 'zod';
import { placeToken } from './transfer-import';

/** Served by main, because it shows the system's dialog, and prints. */
export const transferExportPlaceContract = {
  'transfer.chooseExport': {
    input: z.object({
      name: z.string().min(1).max(200),
      extension: z.enum(['zip', 'txt', 'pdf', 'json']),
    }),
    /** Null when the person closed the dialog. */
    output: z.object({ place: placeToken, path: z.string() }).nullable(),
  },
} as const;

/** Served by the store process. */
export const transferExportContract = {} as const;
