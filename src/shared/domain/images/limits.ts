/** Bounds on images in entries (issue 3: 20 MB, scaled down above 2,560 pixels). */
export const imageLimits = {
  /** Bytes of one image as it comes in. */
  bytes: 20 * 1024 * 1024,
  /** Pixels of the longer side of an image as it is kept. */
  side: 2_560,
} as const;
