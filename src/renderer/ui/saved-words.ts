import { wallClock } from './clock';

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** "24 Nov 2026, 8:12 AM", on this laptop's wall. @param savedAt milliseconds since 1970 */
export function savedWords(savedAt: number): string {
  const offset = -new Date(savedAt).getTimezoneOffset();
  return `${days.format(savedAt)}, ${wallClock(savedAt, offset)}`;
}
