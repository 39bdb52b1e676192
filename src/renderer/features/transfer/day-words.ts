const parts = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "24 November 2026". @param day an ISO day */
export function dayWords(day: string): string {
  return parts.format(Date.parse(`${day}T00:00Z`));
}
