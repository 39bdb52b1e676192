import { fromAbsolute } from '@internationalized/date';
import ICAL from 'ical.js';
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library';
import { AppError } from '#shared/app-error';
import { startsAt } from './starts-at';

type Shown = Readonly<{
  /** Wall time in the zone. */
  start: string;
  zone: string;
  minutes: number;
  title: string;
  place: string;
}>;

/** What a calendar is told of a meeting, or of all dates of a series. */
export type CalendarEvent = Shown &
  Readonly<{
    uid: string;
    rule: string | null;
    /** Wall times, in the series' zone, of dates that do not take place. */
    skipped: readonly string[];
    /** Dates that differ from the others; `from`: where the rule had them. */
    moved: readonly (Shown & Readonly<{ from: string }>)[];
  }>;

type Component = InstanceType<typeof ICAL.Component>;

/**
 * A calendar file (RFC 5545) of one event: with the rules of its time zones, the dates that were moved
 * (RECURRENCE-ID) and those that were skipped (EXDATE).
 * @param sequence how often what leaves has changed
 * @param now milliseconds since 1970
 * @throws AppError 'refused' for a zone whose rules are not known
 */
export function calendarText(
  event: CalendarEvent,
  { sequence, now }: Readonly<{ sequence: number; now: number }>,
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Preround//Preround//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  const zones = new Map(
    [event, ...event.moved].map(({ zone }) => [zone, zoneRules(zone)] as const),
  );
  for (const rules of new Set(zones.values())) calendar.addSubcomponent(rules);
  const named = (zone: string) => String(zones.get(zone)?.getFirstPropertyValue('tzid'));
  const make = (shown: Shown): Component => {
    const made = new ICAL.Component('vevent');
    made.addPropertyWithValue('uid', event.uid);
    made.addPropertyWithValue('dtstamp', utc(now));
    made.addPropertyWithValue('sequence', sequence);
    addTime(made, 'dtstart', shown.start, named(shown.zone));
    addTime(made, 'dtend', endOf(shown), named(shown.zone));
    made.addPropertyWithValue('summary', shown.title);
    if (shown.place !== '') made.addPropertyWithValue('location', shown.place);
    // Calendars that are shared show such an event as busy and no more.
    made.addPropertyWithValue('class', 'PRIVATE');
    return made;
  };
  const first = make(event);
  if (event.rule !== null) {
    first.addPropertyWithValue('rrule', ICAL.Recur.fromString(ruleInUtc(event.rule, event.zone)));
    for (const date of event.skipped) addTime(first, 'exdate', date, named(event.zone));
  }
  calendar.addSubcomponent(first);
  for (const shown of event.moved) {
    const made = make(shown);
    addTime(made, 'recurrence-id', shown.from, named(event.zone));
    calendar.addSubcomponent(made);
  }
  return `${calendar.toString()}\r\n`;
}

function zoneRules(zone: string): Component {
  const found = zoneBlock(zone);
  const block = Array.isArray(found) ? (found[0] ?? '') : '';
  if (!block.startsWith('BEGIN:VTIMEZONE')) {
    throw new AppError(
      'refused',
      `Calendar files cannot name the time zone ${zone} yet. Choose a larger city with the same clock for this meeting.`,
    );
  }
  return new ICAL.Component(ICAL.parse(block));
}

function addTime(component: Component, name: string, wall: string, zone: string): void {
  const property = new ICAL.Property(name);
  property.setParameter('tzid', zone);
  property.setValue(ICAL.Time.fromDateTimeString(`${wall}:00`));
  component.addProperty(property);
}

function utc(moment: number) {
  return ICAL.Time.fromJSDate(new Date(Math.floor(moment / 1_000) * 1_000), true);
}

/** By the clock, after so many minutes that really pass. */
function endOf({ start, zone, minutes }: Shown): string {
  const end = startsAt(start, zone) + minutes * 60_000;
  return fromAbsolute(end, zone).toString().slice(0, 16);
}

/** The end of a rule is a moment wherever its first date has a zone (RFC 5545, 3.3.10). */
function ruleInUtc(rule: string, zone: string): string {
  return rule.replace(/UNTIL=(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d)?(?=;|$)/, (_, ...found) => {
    const [year, month, day, hour = '23', minute = '59'] = found as (string | undefined)[];
    const moment = new Date(startsAt(`${year}-${month}-${day}T${hour}:${minute}`, zone) + 59_000);
    return `UNTIL=${moment.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  });
}
