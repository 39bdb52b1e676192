import ICAL from 'ical.js';
import { AppError } from '#shared/app-error';

/** A rule whose dates lie centuries apart must not be walked without an end. */
const mostSteps = 2_000;

type Range = Readonly<{
  /** Wall time of the first date, which counts as one even where the rule would not make it. */
  start: string;
  /** Dates after this day, itself left out; null for all from the first. */
  after: string | null;
  /** Dates up to this day, itself included. */
  until: string;
  /** No more than so many. */
  most: number;
}>;

/**
 * The wall times that a rule of RFC 5545 makes, in order. They have no zone, so that nine o'clock stays
 * nine o'clock when the clocks change.
 * @throws AppError 'bad-input' when it is no rule
 */
export function ruleDates(rule: string, { start, after, until, most }: Range): string[] {
  const dates: string[] = [];
  const iterator = parsed(rule).iterator(ICAL.Time.fromDateTimeString(`${start}:00`));
  const take = (date: string) => {
    const day = date.slice(0, 10);
    if (day <= until && (after === null || day > after) && !dates.includes(date)) dates.push(date);
  };
  take(start);
  for (let step = 0; step < mostSteps && dates.length < most; step += 1) {
    const next = iterator.next() as InstanceType<typeof ICAL.Time> | null | undefined;
    if (!next) break;
    const date = next.toString().slice(0, 16);
    if (date.slice(0, 10) > until) break;
    take(date);
  }
  return dates;
}

function parsed(rule: string) {
  try {
    return ICAL.Recur.fromString(rule);
  } catch {
    throw new AppError(
      'bad-input',
      'This repetition could not be read. Choose how often you meet from the list.',
    );
  }
}
