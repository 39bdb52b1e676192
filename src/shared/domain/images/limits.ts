/** Bounds on images in entries (issue 3: 20 MB, scaled down above 2,560 pixels). */
export const imageLimits = {
  /** Bytes of one image as it comes in. */
  bytes: 20 * 1024 * 1024,
  /** Pixels of the longer side of an image as it is kept. */
  side: 2_560,
  /** Pixels of a side of an image as it comes in: a document can name no more (domain/document.ts). */
  longest: 100_000,
  /** Pixels of an image as it comes in: more than any camera makes, and too many to decode safely. */
  pixels: 250_000_000,
} as const;

/** Bounds on a person's photo: a square that is sharp on their page at three pixels a point. */
export const photoLimits = { side: 512 } as const;
