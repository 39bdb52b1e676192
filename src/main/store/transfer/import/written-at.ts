/** A moment and the minutes east of UTC there. */
export type WrittenAt = Readonly<{ occurredAt: number; offsetMinutes: number }>;

/** The hour on the wall that an entry of which only the day is known is given. */
const noon = 'T12:00';

/** A time on this laptop's wall. @param wall such as 2026-11-24, 2026-11-24T08:30 or with seconds; null when it is none */
export function onThisWall(wall: string): WrittenAt | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(wall.trim());
  if (!match) return null;
  const time = match[2] ? `T${match[2].replace(/^\d:/, '0$&')}` : noon;
  const moment = new Date(`${match[1]}${time}`);
  if (Number.isNaN(moment.getTime()) || !isSameDay(moment, match[1] ?? '')) return null;
  return { occurredAt: moment.getTime(), offsetMinutes: -moment.getTimezoneOffset() };
}

/** A moment of this laptop's clock, or null when there is none. @param at milliseconds since 1970 */
export function onThisClock(at: number | null): WrittenAt | null {
  const moment = at === null ? null : new Date(Math.round(at));
  if (moment === null || Number.isNaN(moment.getTime()) || at === 0) return null;
  return { occurredAt: moment.getTime(), offsetMinutes: -moment.getTimezoneOffset() };
}

/** JavaScript takes 31 February for 3 March. */
function isSameDay(moment: Date, day: string): boolean {
  return moment.getDate() === Number(day.slice(8, 10));
}

/**
 * A moment as ISO 8601 has it, at the place it names; in this laptop's zone when it names none.
 * @returns null when it is no moment
 */
export function isoMoment(text: string): WrittenAt | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    );
  if (!match) return onThisWall(text);
  const [, date, time, zone] = match;
  if (zone === undefined) return onThisWall(`${date}T${time}`);
  const offset = zone === 'Z' ? '+00:00' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const occurredAt = Date.parse(`${date}T${time}${offset}`);
  if (Number.isNaN(occurredAt)) return null;
  const [hours, minutes] = offset.slice(1).split(':').map(Number);
  const east = (hours ?? 0) * 60 + (minutes ?? 0);
  return { occurredAt, offsetMinutes: offset.startsWith('-') ? -east : east };
}

/** Minutes east of UTC of a named zone at a moment, or null for a zone that is not known. */
export function zoneOffset(zone: string, occurredAt: number): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      timeZoneName: 'longOffset',
    }).formatToParts(occurredAt);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name);
    if (!match) return null;
    const east = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
    return match[1] === '-' ? -east : east;
  } catch {
    return null;
  }
}
