import { z } from 'zod';

/** Stands for a file or folder the person chose in a system dialog; pages never see or send a path. */
export const placeToken = z.uuid();

/** Served by main, because it shows the system's dialog and only main may say which path may be read. */
export const transferImportPlaceContract = {
  'transfer.chooseImport': {
    input: z.object({ what: z.enum(['file', 'folder']) }),
    /** `place` is null when the person closed the dialog; `name` is the file's or folder's own name. */
    output: z.object({ place: placeToken, name: z.string() }).nullable(),
  },
} as const;

/** Served by the store process. */
export const transferImportContract = {} as const;
