import type { BoardPerson } from './board';
import { cadenceDays } from './cadences';
import { dayNumber } from './days';
import { isServing } from './stages';

const msOfDay = 86_400_000;
/** Days from today that are proposed where there is no rhythm, or where its day is past: a week to write and to be answered. */
const soon = 7;
/** Days ahead at which a planned contact comes into sight on Today, as a step of a goal does. */
const daysAhead = 14;

/**
 * The contact that is planned with a person and has not happened: a contact noted on its day or later has
 * settled it, so that nothing need be ticked off. Null where none is planned.
 */
export function nextContact({
  plannedContact,
  lastContact,
}: Pick<BoardPerson, 'plannedContact' | 'lastContact'>): BoardPerson['plannedContact'] {
  if (plannedContact === null) return null;
  const isSettled = lastContact !== null && lastContact.on >= plannedContact.on;
  return isSettled ? null : plannedContact;
}

/**
 * The day proposed for being in touch next, an ISO day: one turn of the cadence after the last contact,
 * or in a week where that is sooner than a week from now, or where no rhythm or contact is known.
 * @param today an ISO day
 */
export function proposeContactDay(
  { cadence, lastContact }: Pick<BoardPerson, 'cadence' | 'lastContact'>,
  today: string,
): string {
  const now = dayNumber(today);
  if (now === null) return today;
  const last = dayNumber(lastContact?.on ?? null);
  const byRhythm = cadence === null || last === null ? 0 : last + cadenceDays(cadence);
  return dayOf(Math.max(byRhythm, now + soon));
}

/** People who serve and with whom a contact is planned that is overdue or due within 14 days, the earliest first. */
export function contactsDue<P extends BoardPerson>(
  people: readonly P[],
  today: string,
): readonly Readonly<{ person: P; on: string; about: string }>[] {
  const now = dayNumber(today);
  if (now === null) return [];
  const until = dayOf(now + daysAhead);
  return people
    .flatMap((person) => {
      const next = isServing(person.stage) ? nextContact(person) : null;
      return next !== null && next.on <= until ? [{ person, ...next }] : [];
    })
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function dayOf(number: number): string {
  return new Date(number * msOfDay).toISOString().slice(0, 10);
}
