type Placed = Readonly<{ id: string }>;

/** The list with one put before another, or last with null. */
export function movedBefore<T extends Placed>(
  list: readonly T[],
  id: string,
  before: string | null,
): readonly T[] {
  if (id === before) return list;
  const moved = list.filter((one) => one.id === id);
  const others = list.filter((one) => one.id !== id);
  const found = before === null ? -1 : others.findIndex((one) => one.id === before);
  return others.toSpliced(found === -1 ? others.length : found, 0, ...moved);
}

/** What one must stand before to be one place up or down; undefined where it is the end already. */
export function beforeWhich(
  list: readonly Placed[],
  id: string,
  direction: 'up' | 'down',
): string | null | undefined {
  const index = list.findIndex((one) => one.id === id);
  if (index === -1) return undefined;
  if (direction === 'up') return list[index - 1]?.id;
  return index === list.length - 1 ? undefined : (list[index + 2]?.id ?? null);
}
