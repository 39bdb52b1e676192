/**
 * The day on the wall for a moment at a place.
 * @param occurredAt milliseconds since 1970, UTC
 * @param offsetMinutes minutes east of UTC
 * @param dayStartsAt the hour at which a day begins: what is before it belongs to the day before
 * @returns an ISO day such as 2026-11-23
 */
export function wallDay(occurredAt: number, offsetMinutes: number, dayStartsAt = 0): string {
  const minutes = offsetMinutes - dayStartsAt * 60;
  return new Date(occurredAt + minutes * 60_000).toISOString().slice(0, 10);
}
