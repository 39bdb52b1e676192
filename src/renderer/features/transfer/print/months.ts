import type { BookEntry } from '#shared/contract/transfer-export';

/** The entries of one month, one chapter of the book. */
export type Chapter = Readonly<{
  /** 2026-11 */
  id: string;
  /** "November 2026" */
  name: string;
  entries: readonly BookEntry[];
}>;

const monthName = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const wholeDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Entries, oldest first, as chapters. A day's entries stay in its month whatever their hour. */
export function chaptersOf(entries: readonly BookEntry[]): Chapter[] {
  const byMonth = new Map<string, BookEntry[]>();
  for (const entry of entries) {
    const month = entry.day.slice(0, 7);
    const known = byMonth.get(month);
    if (known) known.push(entry);
    else byMonth.set(month, [entry]);
  }
  return [...byMonth]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, inMonth]) => ({
      id,
      name: monthName.format(Date.parse(`${id}-01T00:00Z`)),
      entries: inMonth,
    }));
}

/** "Monday 23 November". */
export function dayOf({ day }: Pick<BookEntry, 'day'>): string {
  return longDay.format(Date.parse(`${day}T00:00Z`)).replace(',', '');
}

/** "2 March 2026 – 23 November 2026", or one day. */
export function spanOf(entries: readonly BookEntry[]): string {
  const days = entries.map(({ day }) => day).sort();
  const words = [days[0], days.at(-1)]
    .filter((day) => day !== undefined)
    .map((day) => wholeDay.format(Date.parse(`${day}T00:00Z`)));
  return [...new Set(words)].join(' – ');
}
