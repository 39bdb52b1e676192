/**
 * The day on the wall for a moment at a place.
 * @param occurredAt milliseconds since 1970, UTC
 * @param offsetMinutes minutes east of UTC
 * @returns an ISO day such as 2026-11-23
 */
export function wallDay(occurredAt: number, offsetMinutes: number): string {
  return new Date(occurredAt + offsetMinutes * 60_000).toISOString().slice(0, 10);
}
