import { counted } from './wording';

const msOfDay = 86_400_000;
const averageMonth = 30.44;

/**
 * An ISO day as a number of days, so that the distance between two is exact over leap years and
 * changes of the clock; null for anything that is no day of the calendar.
 */
export function dayNumber(day: string | null): number | null {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const time = Date.parse(`${day}T00:00Z`);
  // Some engines read 30 February as 2 March: only a day that comes back as it was is one.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return null;
  return time / msOfDay;
}

/** Days from one ISO day to another, negative when the other is earlier; null when either is no day. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? null : end - start;
}

/** A stretch of days as one says it: "17 days", "6 weeks", "4 months", "2 years". */
export function spanWords(days: number): string {
  if (days < 21) return counted(days, 'day');
  if (days < 92) return counted(Math.floor(days / 7), 'week');
  // Years from two on: "14 months" says more than "1 year".
  const months = Math.floor(days / averageMonth);
  return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}
