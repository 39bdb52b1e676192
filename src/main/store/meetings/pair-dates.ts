type Old = Readonly<{ series_start: string | null }>;

type Sides<Row extends Old> = Readonly<{
  /** Dates of the old series, in order. */
  following: readonly Row[];
  /** Wall times of the old rule that are not to be filled: skipped, or moved elsewhere. */
  taken: readonly string[];
  /** Wall time of the date that the new rule begins with, which has its meeting. */
  first: string;
  /** Wall times that the new rule makes after it. */
  dates: readonly string[];
}>;

/**
 * Which new date each date of an old series becomes: the one whose day is nearest, each once, the later of
 * two as near. What finds none is left out; what was skipped is not free either.
 */
export function pairDates<Row extends Old>({ following, taken, first, dates }: Sides<Row>) {
  const free = new Set(dates);
  const pairs = new Map<Row, string>();
  const all = [first, ...dates];
  const sought = [
    ...following.map((row) => ({ row, from: row.series_start ?? '' })),
    ...taken.map((from) => ({ row: null, from })),
  ].map(({ row, from }) => ({ row, ...nearest(all, from) }));
  for (const { row, date } of sought.sort((one, other) => one.distance - other.distance)) {
    if (free.delete(date) && row !== null) pairs.set(row, date);
  }
  return { pairs, free };
}

function nearest(all: readonly string[], from: string) {
  let found = { date: '', distance: Number.POSITIVE_INFINITY };
  for (const date of all) {
    const distance = Math.abs(dayOf(date) - dayOf(from));
    if (distance <= found.distance) found = { date, distance };
  }
  return found;
}

const dayOf = (start: string) => Date.parse(`${start.slice(0, 10)}T00:00Z`);
