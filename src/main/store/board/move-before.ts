/**
 * The ids in their new order, one moved before another, or last with null.
 * @returns null when one of the two is not among them
 */
export function moveBefore(
  ids: readonly string[],
  moved: string,
  before: string | null,
): readonly string[] | null {
  if (!ids.includes(moved)) return null;
  if (moved === before) return ids;
  const rest = ids.filter((id) => id !== moved);
  const index = before === null ? rest.length : rest.indexOf(before);
  return index === -1 ? null : rest.toSpliced(index, 0, moved);
}
