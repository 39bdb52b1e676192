import { fromAbsolute, getLocalTimeZone } from '@internationalized/date';
import type ICAL from 'ical.js';

type Ical = typeof ICAL;
type Zone = InstanceType<typeof ICAL.Timezone>;

/** Tried first of those with the same clock, so that a name is one that people know. */
const wellKnown = [
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  ...['Europe/London', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Sydney'],
];
/** The only rules that calendars give zones. Others could keep the parser busy without an end. */
const yearly =
  /^RRULE:(?:FREQ=YEARLY|INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=-?[1-4]?[A-Z]{2}|UNTIL=[\dTZ]{8,16}|WKST=[A-Z]{2}|;)+$/i;
const mostLines = 400;

/** Whether this machine knows a name of the IANA list. */
function isKnown(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * Finds the IANA zone behind each name a file uses. Outlook writes names of its own ("Eastern Standard
 * Time") with the rules beside them: a zone with the same clock in each month of a year is taken, this
 * laptop's first.
 * @returns null for a name whose clock cannot be made out
 */
export function zoneFinder(ical: Ical, zones: readonly Readonly<{ lines: readonly string[] }>[]) {
  const rules = new Map<string, Zone>();
  const places = new Map<string, string>();
  for (const { lines } of zones.slice(0, 50)) {
    const isPlain = lines.every((line) => !/^R(?:RULE|DATE)/i.test(line) || yearly.test(line));
    if (!isPlain || lines.length > mostLines) continue;
    try {
      const zone = new ical.Timezone(new ical.Component(ical.parse(lines.join('\r\n'))));
      const place = zone.component.getFirstPropertyValue('x-lic-location');
      rules.set(zone.tzid, zone);
      places.set(zone.tzid, String(place ?? ''));
    } catch {
      // Its events are read by this laptop's clock, and say so.
    }
  }
  const found = new Map<string, string | null>();
  return (tzid: string, year: number): string | null => {
    const name = tzid.replace(/^\/.*?\/(?=[A-Z])/, '');
    for (const known of [tzid, name, places.get(tzid) ?? '']) if (isKnown(known)) return known;
    const key = `${tzid} ${year}`;
    const zone = rules.get(tzid);
    if (!found.has(key)) found.set(key, zone ? sameClock(ical, zone, year) : null);
    return found.get(key) ?? null;
  };
}

function sameClock(ical: Ical, rules: Zone, year: number): string | null {
  const moments = Array.from({ length: 24 }, (_, half) => {
    const day = half % 2 === 0 ? '05' : '20';
    const month = String(Math.floor(half / 2) + 1).padStart(2, '0');
    const wall = ical.Time.fromDateTimeString(
      `${String(year).padStart(4, '0')}-${month}-${day}T12:00:00`,
    );
    const at = Date.UTC(year, wall.month - 1, wall.day, 12);
    wall.zone = rules;
    const offset = wall.utcOffset() * 1_000;
    return { at: at - offset, offset };
  });
  const all = [getLocalTimeZone(), ...wellKnown, ...Intl.supportedValuesOf('timeZone')];
  return (
    all.find((zone) =>
      moments.every(({ at, offset }) => fromAbsolute(at, zone).offset === offset),
    ) ?? null
  );
}
