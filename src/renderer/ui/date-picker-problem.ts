import { CalendarDate, GregorianCalendar } from '@internationalized/date';

type Part = 'day' | 'month' | 'year';

/** A day as far as it was typed; null for a part not typed yet. */
export type TypedDay = Readonly<Record<Part, number | null>>;

/** set: the field sets such a day to the last of its month, so the sentence says that it did. */
export type DayProblem = Readonly<{ kind: 'missing' | 'year' | 'set'; sentence: string }>;

const parts = ['day', 'month', 'year'] as const;
const years = { first: 1900, last: 2200 } as const;
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** What keeps the typed parts from being the day that was meant; null for a day, and for no parts at all. */
export function dayProblem(typed: TypedDay): DayProblem | null {
  const missing = parts.filter((part) => typed[part] === null);
  if (missing.length === parts.length) return null;
  const { day, month, year } = typed;
  if (day === null || month === null || year === null) {
    const words = list.format(missing.map((part) => `a ${part}`));
    return { kind: 'missing', sentence: `The date still needs ${words}.` };
  }
  if (year < years.first || year > years.last) {
    return { kind: 'year', sentence: `Use a year from ${years.first} to ${years.last}.` };
  }
  const last = new GregorianCalendar().getDaysInMonth(new CalendarDate(year, month, 1));
  if (day <= last) return null;
  const name = monthName.format(new Date(Date.UTC(year, month - 1, 1)));
  return {
    kind: 'set',
    sentence: `There is no ${day} ${name} ${year}. The date was set to ${last} ${name}; check it, then save.`,
  };
}
