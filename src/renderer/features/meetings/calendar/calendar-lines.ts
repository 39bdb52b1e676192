/** What of an event is read; everything else, such as descriptions, alarms and attachments, is left out unread. */
const carried =
  /^(?:UID|DTSTART|DTEND|DURATION|SUMMARY|LOCATION|RRULE|EXDATE|RDATE|RECURRENCE-ID|ATTENDEE|ORGANIZER|STATUS|X-WR-TIMEZONE)[;:]/i;

/** A longer line holds nothing that a meeting can keep, and could hold up the parser. */
const longestLine = 8_000;
/** Parts inside parts: a calendar has three. */
const deepest = 8;

type Part = Readonly<{ lines: readonly string[] }>;

export type CalendarLines = Readonly<{
  isCalendar: boolean;
  /** Lines of each event, with its beginning and end, those without an end left out. */
  events: readonly Part[];
  /** Lines of the rules of each time zone. */
  zones: readonly Part[];
  isTooDeep: boolean;
}>;

/** Readies a calendar file (RFC 5545) for the parser: unfolds its lines and keeps what is read. */
export function calendarLines(text: string): CalendarLines {
  const events: Part[] = [];
  const zones: Part[] = [];
  const stack: string[] = [];
  let own: string[] = [];
  let isCalendar = false;
  for (const line of unfold(text)) {
    const [, word, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line) ?? [];
    const isBegin = word?.toUpperCase() === 'BEGIN';
    if (isBegin) {
      stack.push(name.toUpperCase());
      if (stack.length > deepest) return { isCalendar, events, zones, isTooDeep: true };
      if (stack[0] === 'VCALENDAR') isCalendar = true;
      if (stack.length === 2) own = [];
    }
    const isOf = (kind: string) => stack[0] === 'VCALENDAR' && stack[1] === kind;
    const isAlone = stack.length === 2;
    if (isOf('VTIMEZONE') && line.length <= longestLine) own.push(line);
    if (isOf('VEVENT') && isAlone && (word !== undefined || carried.test(line))) {
      if (line.length <= longestLine) own.push(line);
    }
    if (word !== undefined && !isBegin) {
      if (isOf('VEVENT') && isAlone) events.push({ lines: own });
      if (isOf('VTIMEZONE') && isAlone) zones.push({ lines: own });
      stack.pop();
    }
  }
  return { isCalendar, events, zones, isTooDeep: false };
}

/** Lines that were folded are put together again; in pieces first, as a file can fold one line a million times. */
function unfold(text: string): string[] {
  const lines: string[][] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(line)) last.push(line.slice(1));
    else lines.push([line]);
  }
  return lines.map((pieces) => pieces.join(''));
}
