/** One part of a date field as it stands there. */
export type TypedPart = Readonly<{
  type: string;
  value?: number | null | undefined;
  isPlaceholder?: boolean;
  isEditable?: boolean;
}>;

const years = { first: 1900, last: 2200 } as const;

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** What keeps the typed parts from being a date, in a sentence, or null when they are one. */
export function dateProblem(parts: readonly TypedPart[]): string | null {
  if (parts.some((part) => part.isEditable && part.isPlaceholder)) {
    return 'A part of the date is empty. Fill it in to change the date.';
  }
  const given = (type: string) => parts.find((part) => part.type === type)?.value;
  const year = given('year');
  const month = given('month');
  const day = given('day');
  if (year == null || month == null || day == null) return null;
  if (year < years.first || year > years.last) {
    return `Give a year from ${years.first} to ${years.last}.`;
  }
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) {
    return `There is no ${day} ${monthName.format(Date.UTC(year, month - 1, 1))} ${year}.`;
  }
  return null;
}
