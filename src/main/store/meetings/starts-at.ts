import { parseDateTime, toZoned } from '@internationalized/date';

/**
 * The moment of a time on the wall, in milliseconds since 1970. A time that the clock skips in spring is
 * the one after the gap; one that it shows twice in autumn is the first.
 * @param start wall time such as 2026-12-01T09:00
 * @param zone a name of the IANA list
 */
export function startsAt(start: string, zone: string): number {
  return toZoned(parseDateTime(start), zone, 'compatible').toDate().getTime();
}
