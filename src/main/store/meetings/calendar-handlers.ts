import { createHash } from 'node:crypto';
import { AppError } from '#shared/app-error';
import type {
  CalendarFile,
  CalendarWanted,
  meetingsCalendarContract,
} from '#shared/contract/meetings-files';
import type { Handlers } from '#shared/contract/method';
import { type CalendarEvent, calendarText } from './calendar-file';
import { calendarRepository } from './calendar-repository';
import { calendarSource, ownUid } from './calendar-source';
import { seriesFromNow } from './lay-out';
import { meetingRepository } from './repository';
import { meetingSaver } from './save-meeting';
import { type MeetingDependencies, seriesHandlers } from './series-handlers';

/** Meetings to calendar files, and events of such files to meetings. */
export function calendarHandlers(
  dependencies: MeetingDependencies,
): Handlers<typeof meetingsCalendarContract> {
  const { connection, clock, changed } = dependencies;
  const kept = calendarRepository(connection);
  const meetings = meetingRepository(connection);
  const eventOf = calendarSource(connection);
  const save = meetingSaver(connection);
  const { 'meetings.repeat': repeat } = seriesHandlers(dependencies);

  /** The number goes up when what leaves is not what left before. */
  const numbered = (event: CalendarEvent) => {
    const digest = createHash('sha256').update(JSON.stringify(event)).digest('hex');
    const before = kept.sent(event.uid);
    const isOther = before !== undefined && before.digest !== digest;
    return { uid: event.uid, sequence: (before?.sequence ?? 0) + (isOther ? 1 : 0), digest };
  };
  const fileOf = (event: CalendarEvent): CalendarFile => ({
    ...{ title: event.title, place: event.place, rule: event.rule, skipped: [...event.skipped] },
    ...{ start: event.start, zone: event.zone, minutes: event.minutes },
    moved: event.moved.map(({ from, start }) => ({ from, to: start })),
    text: calendarText(event, { sequence: numbered(event).sequence, now: clock() }),
  });
  const make = (wanted: CalendarWanted) => {
    const event = eventOf(wanted);
    const file = fileOf(event);
    kept.saveSent(numbered(event));
    return file;
  };
  /** The meeting an event is: one that was made from it, or the one of ours it came from. */
  const meetingOf = (uid: string): string | undefined => {
    const own = ownUid(uid);
    const row = own === null ? undefined : meetings.byId(own);
    return kept.taken(uid) ?? (row?.binned_at === null ? row.id : undefined);
  };
  const repeated = (id: string, rule: string): number =>
    (repeat({ id, rule }) as Readonly<{ dates: number }>).dates;

  /** What is over is not laid out: a series goes on from today, and one that has ended is one date. */
  const takenSeries = (start: string, rule: string | null) => {
    const today = new Date(clock()).toISOString().slice(0, 10);
    if (rule === null || start.slice(0, 10) >= today) return { start, rule };
    return seriesFromNow({ rule, start }, clock()) ?? { start, rule: null };
  };

  return {
    'meetings.calendar': (wanted) => fileOf(eventOf(wanted)),
    'meetings.makeCalendar': (wanted) => connection.transaction(() => make(wanted)).immediate(),
    'meetings.takenFromCalendar': ({ uids }) =>
      uids.flatMap((uid) => {
        const meetingId = meetingOf(uid);
        return meetingId === undefined ? [] : [{ uid, meetingId }];
      }),
    'meetings.takeFromCalendar': ({ uid, draft, rule }) => {
      const dates = connection
        .transaction(() => {
          if (meetingOf(uid) !== undefined) throw takenAlready();
          const taken = takenSeries(draft.start, rule);
          save({ ...draft, start: taken.start }, clock());
          kept.saveTaken(uid, draft.id);
          return taken.rule === null ? 1 : repeated(draft.id, taken.rule);
        })
        .immediate();
      changed('meetings');
      return { dates };
    },
  };
}

function takenAlready(): AppError {
  return new AppError(
    'conflict',
    'This event is a meeting already. Open that one, or move it to the bin first.',
  );
}
