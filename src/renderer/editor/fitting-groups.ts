/** Pixels of a button and of the space between two groups, as formatting-toolbar.module.css has them. */
const button = 32;
const between = 8;

/**
 * How many buttons of each group fit in a row, from the first; the others go into a menu. Widths in pixels.
 * @param sizes how many buttons each group has
 */
export function fittingButtons(width: number, sizes: readonly number[]): number[] {
  let left = width;
  let isFull = false;
  return sizes.map((size) => {
    const fits = isFull ? 0 : Math.max(0, Math.min(size, Math.floor(left / button)));
    isFull ||= fits < size;
    left -= fits * button + between;
    return fits;
  });
}
