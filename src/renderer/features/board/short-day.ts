const parts = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "23 Nov 2026". @param day an ISO day */
export function shortDay(day: string): string {
  return parts.format(Date.parse(`${day}T00:00Z`));
}
