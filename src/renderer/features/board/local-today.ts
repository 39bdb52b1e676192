import { getLocalTimeZone, today } from '@internationalized/date';

/** The calendar day on this laptop: 2026-11-23. */
export function localToday(): string {
  return today(getLocalTimeZone()).toString();
}
