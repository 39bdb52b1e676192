const parts = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "24 Nov 2026, 08:12", on this laptop's wall. */
export function savedWords(savedAt: number): string {
  return parts.format(savedAt);
}
