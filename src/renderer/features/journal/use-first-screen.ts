import { useDeferredValue } from 'react';

/** Rows of a screen, and one more so that the last is seen to go on. */
const firstScreen = 12;

/**
 * The rows to draw now: of another list its first screen, and the rest a moment after. While one types
 * each key brings another list, and the rest of most is never drawn. A list that only grew stays whole.
 */
export function useFirstScreen<T extends Readonly<{ id: string }>>(
  rows: readonly T[],
): readonly T[] {
  const drawn = useDeferredValue(rows);
  const isAnother = drawn !== rows && drawn[0]?.id !== rows[0]?.id;
  return isAnother ? rows.slice(0, firstScreen) : rows;
}
