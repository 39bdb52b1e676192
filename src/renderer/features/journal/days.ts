import { CalendarDate, getLocalTimeZone, parseDate, today } from '@internationalized/date';

/** Whether a text is an ISO day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return parseDate(text).toString() === text;
  } catch {
    return false;
  }
}

/** The day on this laptop's wall, as an ISO day. */
export function todayHere(): string {
  return today(getLocalTimeZone()).toString();
}

/** First and last day of the month, or of the year, that a day is in. */
export function monthAround(day: string): { from: string; to: string } {
  const first = parseDate(day).set({ day: 1 });
  return {
    from: first.toString(),
    to: first.add({ months: 1 }).subtract({ days: 1 }).toString(),
  };
}

export function yearAround(day: string): { from: string; to: string; year: number } {
  const { year } = parseDate(day);
  return {
    from: new CalendarDate(year, 1, 1).toString(),
    to: new CalendarDate(year, 12, 31).toString(),
    year,
  };
}

/** The same day of another year; 29 February becomes 28 where there is none. */
export function inYear(day: string, year: number): string {
  return parseDate(day).set({ year }).toString();
}
