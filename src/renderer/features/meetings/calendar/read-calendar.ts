import { AppError } from '#shared/app-error';
import { fileText } from '../../../bridge/file-text';
import { type CalendarLines, calendarLines } from './calendar-lines';
import { eventReader, type FileEvent } from './file-event';

/** Bytes of the largest file that is read, and the events that can be looked at. */
const largestFile = 2 * 1024 * 1024;
const mostEvents = 500;

export type ReadCalendar = Readonly<{
  /** Earliest first. */
  events: readonly FileEvent[];
  /** Events that no time could be read from. */
  unreadable: number;
}>;

/**
 * Reads the events of a calendar file (.ics, RFC 5545). Nothing of it is kept and no date of a series is
 * laid out here. Fails with 'bad-input' and a sentence that says what to do.
 */
export async function readCalendar(file: Blob): Promise<ReadCalendar> {
  if (file.size > largestFile) {
    throw refused(
      'This file is larger than 2 MB. Export the one event from your calendar, and open that file.',
    );
  }
  const lines = calendarLines(fileText(new Uint8Array(await file.arrayBuffer())));
  assertReadable(lines);
  // Loaded when a file is opened; meetings do without it.
  const { default: ical } = await import('ical.js');
  const read = eventReader(ical, lines.zones);
  const found = lines.events.map((event) => read(event.lines));
  const events = joined(found.filter((event) => event !== null));
  if (events.length === 0) {
    throw refused(
      'No event of this file could be read. Export it again from your calendar, or fill the meeting in by hand.',
    );
  }
  return {
    events: events.sort((one, other) => (one.start < other.start ? -1 : 1)),
    unreadable: found.filter((event) => event === null).length,
  };
}

function assertReadable({ isCalendar, events, isTooDeep }: CalendarLines): void {
  if (!isCalendar) {
    throw refused(
      'This is no calendar file. Choose a file that ends in .ics, as a calendar or an invitation has it.',
    );
  }
  if (isTooDeep) {
    throw refused(
      'This file is not made as calendars make them. Export it again, and try that one.',
    );
  }
  if (events.length === 0) {
    throw refused(
      'This calendar file holds no event. Export the event itself, and open that file.',
    );
  }
  // Before the parser: a file can hold a hundred thousand.
  if (events.length > mostEvents) {
    throw refused(
      `This file holds ${events.length.toLocaleString('en')} events, and ${mostEvents} can be looked at. Export the one event, and open that file.`,
    );
  }
}

/** Dates of a series that the file lists beside it belong to it: they are counted, not offered. */
function joined(events: readonly FileEvent[]): FileEvent[] {
  const series = new Map<string, FileEvent>();
  for (const event of events) {
    if (event.recurrence === null && !series.has(event.uid)) series.set(event.uid, event);
  }
  const alone = events.filter(
    ({ uid, recurrence }) => recurrence !== null && series.get(uid) === undefined,
  );
  return [
    ...[...series.values()].map((event) => ({
      ...event,
      changedDates:
        event.changedDates +
        events.filter(({ uid, recurrence }) => uid === event.uid && recurrence !== null).length,
    })),
    ...alone.map((event) => ({ ...event, uid: `${event.uid} ${event.recurrence}` })),
  ];
}

function refused(words: string): AppError {
  return new AppError('bad-input', words);
}
