import { z } from 'zod';
import { imageLimits } from '../domain/images/limits';

const id = z.uuid();

export const imageType = z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);
export type ImageType = z.infer<typeof imageType>;

const bytes = z
  .instanceof(Uint8Array)
  .refine(
    (data) => data.byteLength <= imageLimits.bytes,
    'This image is larger than 20 MB. Make it smaller, then add it again.',
  );

const shape = { width: z.number().int().min(1), height: z.number().int().min(1) };

/** Served by the store process. */
export const journalImagesContract = {
  /**
   * Keeps an image: its type is read from its bytes, and what says where, when and by whom it was
   * taken is cut out. The same image is kept once.
   * 'bad-input' when it is no image that Preround keeps, or broken.
   */
  'journal.saveImage': {
    input: z.object({ bytes }),
    output: z.object({ id, type: imageType, ...shape }),
  },
  /** 'not-found' when there is no such image. */
  'journal.image': {
    input: z.object({ id }),
    output: z.object({ bytes: z.instanceof(Uint8Array), type: imageType, ...shape }),
  },
  /** Imported images that are larger on a side than the app keeps, for a page to scale; at most 50 ids. */
  'journal.oversizedImages': { input: z.object({}), output: z.array(id) },
  /** Puts a scaled image in the place of an oversized one. */
  'journal.shrinkImage': { input: z.object({ id, bytes }), output: z.object({}) },
} as const;
