const clock = new Intl.DateTimeFormat(undefined, {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** The time on the wall, as this laptop's owner writes times. */
export function wallClock(occurredAt: number, offsetMinutes: number): string {
  return clock.format(occurredAt + offsetMinutes * 60_000);
}
