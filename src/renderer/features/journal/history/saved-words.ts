import { shortDay, wallClock, wallTime } from '../wall-clock';

/** "24 Nov 2026, 8:12 AM", on this laptop's wall. */
export function savedWords(savedAt: number): string {
  const offset = -new Date(savedAt).getTimezoneOffset();
  return `${shortDay(wallTime(savedAt, offset).slice(0, 10))}, ${wallClock(savedAt, offset)}`;
}
