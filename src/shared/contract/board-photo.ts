import { z } from 'zod';
import { imageLimits } from '../domain/images/limits';
import { imageType } from './journal-images';

const id = z.uuid();

/** A photo as it comes from the page: square, at most `photoLimits.side` pixels a side. */
export const photoBytes = z
  .instanceof(Uint8Array)
  .refine(
    (data) => data.byteLength <= imageLimits.bytes,
    'This photo is larger than 20 MB. Make it smaller, then add it again.',
  );

const photo = z.object({ bytes: z.instanceof(Uint8Array), type: imageType });

/** Served by the store process: photos of people. They are in no export. */
export const boardPhotoContract = {
  /** Who has a photo, and when it was saved, in milliseconds since 1970; each photo has a time of its own. */
  'board.photos': {
    input: z.object({}),
    output: z.array(z.object({ personId: id, savedAt: z.number().int() })),
  },
  /** 'not-found' when there is none. */
  'board.photo': { input: z.object({ personId: id }), output: photo },
  /**
   * Keeps a photo in place of the one before; what says where and when it was taken is cut out. Gives
   * back the one before, for an undo. 'bad-input' when it is no image that is kept, or not square and small.
   */
  'board.savePhoto': {
    input: z.object({ personId: id, bytes: photoBytes }),
    output: z.object({ before: z.instanceof(Uint8Array).nullable() }),
  },
  /** Takes the photo away, its bytes too, and gives them back for an undo; null when there was none. */
  'board.removePhoto': {
    input: z.object({ personId: id }),
    output: z.object({ before: z.instanceof(Uint8Array).nullable() }),
  },
} as const;
