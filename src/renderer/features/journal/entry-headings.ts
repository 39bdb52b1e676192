import type { ListedEntry } from './listed-entry';

/** Which headings stand above a row: it is the first of its month, of its day. */
export function entryHeadings(
  rowAt: (index: number) => Pick<ListedEntry, 'day'> | undefined,
  index: number,
): Readonly<{ month: boolean; day: boolean }> {
  const day = rowAt(index)?.day;
  const before = index === 0 ? undefined : rowAt(index - 1);
  // A row whose forerunner is not loaded carries no heading yet: one would come and go.
  if (day === undefined || (index > 0 && before === undefined)) return { month: false, day: false };
  return { month: day.slice(0, 7) !== before?.day.slice(0, 7), day: day !== before?.day };
}
