import type Database from 'better-sqlite3';
import type { Meeting } from '#shared/contract/meetings';
import type { CalendarWanted } from '#shared/contract/meetings-files';
import type { CalendarEvent } from './calendar-file';
import { partRepository } from './part-repository';
import { meetingRepository } from './repository';
import { toMeeting } from './rows';
import { ruleDates } from './rule-dates';
import { noMeeting } from './save-meeting';
import { type SeriesRow, seriesRepository } from './series-repository';

const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const modes = { 'in-person': '', video: 'Video', phone: 'Phone' } as const;
const suffix = '@preround';

/** The id of a meeting or series that an identifier of ours stands for; null for anybody else's. */
export function ownUid(uid: string): string | null {
  return uid.endsWith(suffix) ? uid.slice(0, -suffix.length) : null;
}

/**
 * Reads what a calendar file says: title, place, times. The title is "Meeting" alone unless names are
 * wanted; of what was written about the meeting nothing is looked at.
 * @throws AppError 'not-found' for a meeting that is not there, or a series of one that stands alone
 */
export function calendarSource(connection: Database.Database) {
  const meetings = meetingRepository(connection);
  const parts = partRepository(connection);
  const series = seriesRepository(connection);
  const personName = connection
    .prepare<[string], string>('SELECT name FROM person WHERE id = ?')
    .pluck();
  const found = (id: string): Meeting => {
    const row = meetings.byId(id);
    if (!row || row.binned_at !== null) throw noMeeting();
    return toMeeting(row, parts);
  };

  return ({ id, covers, withNames, withPlace }: CalendarWanted): CalendarEvent => {
    const shown = ({ start, zone, minutes, people, place, mode }: Meeting) => {
      const known = people.flatMap((person) => personName.get(person) ?? []);
      const where = [modes[mode], place.trim()].filter((words) => words !== '').join(', ');
      return {
        ...{ start, zone, minutes, place: withPlace ? where : '' },
        title: withNames && known.length > 0 ? `Meeting with ${names.format(known)}` : 'Meeting',
      };
    };
    const meeting = found(id);
    if (covers === 'meeting') {
      const event = { rule: null, skipped: [], moved: [] };
      return { ...shown(meeting), ...event, uid: `${id}${suffix}` };
    }
    const row = meeting.series === null ? undefined : series.byId(meeting.series.id);
    if (!row) throw noMeeting();
    const dates = meetings.ofSeries(row.id).map((date) => toMeeting(date, parts));
    return { ...seriesEvent(row, dates, shown), uid: `${row.id}${suffix}` };
  };
}

/** Its last date says what the dates have in common: those to come are made like it. */
function seriesEvent(
  row: SeriesRow,
  dates: readonly Meeting[],
  shown: (meeting: Meeting) => Omit<CalendarEvent, 'uid' | 'rule' | 'skipped' | 'moved'>,
): Omit<CalendarEvent, 'uid'> {
  const last = dates.at(-1);
  if (!last) throw noMeeting();
  const common = { ...shown(last), start: row.start, zone: row.zone };
  const there = new Map(dates.map((date) => [date.series?.start ?? '', date]));
  const laidOut = ruleDates(row.rule, {
    ...{ start: row.start, after: null, until: row.laid_until, most: 2_000 },
  });
  const moved = laidOut.flatMap((from) => {
    const date = there.get(from);
    if (!date) return [];
    const its = { ...shown(date), from };
    return JSON.stringify(its) === JSON.stringify({ ...common, start: from, from }) ? [] : [its];
  });
  return {
    ...{ ...common, rule: row.rule, moved },
    skipped: laidOut.filter((date) => !there.has(date)),
  };
}
