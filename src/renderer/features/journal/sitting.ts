import { isDay } from './days';

/** One stay at an entry's page. */
export type Sitting = Readonly<{
  /** Whether the entry may not exist yet. */
  mayBeNew: boolean;
  /** Names this sitting in what is saved. */
  session: string;
  /** Milliseconds since 1970, and this laptop's minutes east of UTC then. */
  openedAt: number;
  offsetMinutes: number;
}>;

/** @param day an ISO day that a new entry is about, when it is not today */
export function startSitting(mayBeNew: boolean, day?: string): Sitting {
  const now = onDay(new Date(), day);
  return {
    mayBeNew,
    session: crypto.randomUUID(),
    openedAt: now.getTime(),
    offsetMinutes: -now.getTimezoneOffset(),
  };
}

/** That day at the hour it is now. */
function onDay(now: Date, day: string | undefined): Date {
  if (day === undefined || !isDay(day)) return now;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moved = new Date(now);
  moved.setFullYear(year, month - 1, date);
  return moved;
}
