const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Monday 23 November 2026". @param day an ISO day */
export function dayName(day: string): string {
  return longDay.format(Date.parse(`${day}T00:00Z`)).replace(',', '');
}

/** "One year ago", "4 years ago". @param day an ISO day of an earlier year */
export function yearsAgo(day: string, today: string): string {
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  return years === 1 ? 'One year ago' : `${years} years ago`;
}

/** What to call an entry in a list: its title, else how it begins. */
export function entryName({ title, opening }: Readonly<{ title: string; opening: string }>) {
  return title.trim() || opening.trim() || 'Untitled';
}
