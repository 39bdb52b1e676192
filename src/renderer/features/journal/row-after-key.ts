/** The row a key moves to, or null for a key that does not move or has nowhere to go. */
export function rowAfterKey(key: string, current: number, count: number): number | null {
  const next = target(key, current, count);
  return next === null || next === current || next < 0 || next >= count ? null : next;
}

function target(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return current + 1;
    case 'ArrowUp':
      return current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
