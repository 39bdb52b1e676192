import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows in sight and one more, in order. */
export function withRow(range: Range, row: number): number[] {
  const rows = defaultRangeExtractor(range);
  const first = rows[0];
  const last = rows.at(-1);
  if (row < 0 || row >= range.count || first === undefined || last === undefined) return rows;
  if (row < first) return [row, ...rows];
  return row > last ? [...rows, row] : rows;
}
