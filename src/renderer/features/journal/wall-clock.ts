const minute = 60_000;

const dayParts = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortParts = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const dayMonthParts = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const monthParts = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** A day as a heading: "Monday 23 November 2026". @param day an ISO day */
export function dayHeading(day: string): string {
  return dayParts.format(Date.parse(`${day}T00:00Z`)).replace(',', '');
}

/** A day in a sentence: "23 Nov 2026". @param day an ISO day */
export function shortDay(day: string): string {
  return shortParts.format(Date.parse(`${day}T00:00Z`));
}

/** "23 Nov" in the year that it is, "23 Nov 2024" in any other. @param day an ISO day */
export function dayNear(day: string, today: string | undefined): string {
  const isThisYear = today?.slice(0, 4) === day.slice(0, 4);
  return isThisYear ? dayMonthParts.format(Date.parse(`${day}T00:00Z`)) : shortDay(day);
}

/** "November 2026". @param month the beginning of an ISO day, such as "2026-11" */
export function monthHeading(month: string): string {
  return monthParts.format(Date.parse(`${month}-01T00:00Z`));
}

/** "November". @param month such as "2026-11" */
export function monthName(month: string): string {
  return monthNames.format(Date.parse(`${month}-01T00:00Z`));
}

/** "Monday". @param day an ISO day */
export function weekdayName(day: string): string {
  return weekday.format(Date.parse(`${day}T00:00Z`));
}

export { wallClock } from '../../ui/clock';

/** Day and time on the wall, to the minute: "2026-11-23T14:05". */
export function wallTime(occurredAt: number, offsetMinutes: number): string {
  return new Date(occurredAt + offsetMinutes * minute).toISOString().slice(0, 16);
}

/** The moment of a time on the wall, in milliseconds since 1970. @param wall such as "2026-11-23T14:05" */
export function momentOf(wall: string, offsetMinutes: number): number {
  return Date.parse(`${wall}Z`) - offsetMinutes * minute;
}

/** "UTC+1", "UTC−3:30", "UTC" for minutes east of UTC. */
export function offsetName(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'UTC';
  const hours = Math.floor(Math.abs(offsetMinutes) / 60);
  const rest = Math.abs(offsetMinutes) % 60;
  const sign = offsetMinutes < 0 ? '−' : '+';
  return `UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

export type Occurrence = Readonly<{ occurredAt: number; offsetMinutes: number }>;

/** This laptop's minutes east of UTC when its clock shows a time on the wall. */
export function localOffset(wall: string): number {
  return -new Date(wall).getTimezoneOffset();
}

/**
 * Moves an entry to another time on the wall. An entry written in this laptop's time zone stays in
 * it, summer time included; one written elsewhere keeps the offset of that place.
 */
export function movedTo(
  wall: string,
  from: Occurrence,
  offsetAt: (wall: string) => number,
): Occurrence {
  const local = offsetAt(wallTime(from.occurredAt, from.offsetMinutes)) === from.offsetMinutes;
  const offsetMinutes = local ? offsetAt(wall) : from.offsetMinutes;
  return { occurredAt: momentOf(wall, offsetMinutes), offsetMinutes };
}
