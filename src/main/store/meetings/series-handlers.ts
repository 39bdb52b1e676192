import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { Meeting, meetingsContract } from '#shared/contract/meetings';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { emptyDocument, hasContent } from '#shared/domain/document-text';
import { hasSameRhythm, ruleUntil } from '#shared/domain/meetings/repetition';
import { dateMaker, horizon, laidDates } from './lay-out';
import { partRepository } from './part-repository';
import { type ListedMeeting, meetingRepository } from './repository';
import { toMeeting } from './rows';
import { noMeeting } from './save-meeting';
import { type SeriesRow, seriesRepository } from './series-repository';
import { startsAt } from './starts-at';

export type MeetingDependencies = Readonly<{
  connection: Database.Database;
  /** Milliseconds since 1970. */
  clock: () => number;
  newId: () => string;
  changed: (topic: Topic) => void;
}>;

type SeriesMethods = Pick<
  Handlers<typeof meetingsContract>,
  'meetings.repeat' | 'meetings.endSeries'
>;

/** Meetings that repeat: begun, changed from one date on, ended. */
export function seriesHandlers(dependencies: MeetingDependencies): SeriesMethods {
  const { connection, clock, newId, changed } = dependencies;
  const meetings = meetingRepository(connection);
  const parts = partRepository(connection);
  const series = seriesRepository(connection);
  const makeDate = dateMaker(dependencies);
  const found = (id: string): ListedMeeting => {
    const row = meetings.byId(id);
    if (!row || row.binned_at !== null) throw noMeeting();
    return row;
  };
  const write = <T>(run: () => T): T => {
    const result = connection.transaction(run).immediate();
    changed('meetings');
    return result;
  };
  const later = (row: ListedMeeting): readonly ListedMeeting[] =>
    row.series_id === null || row.series_start === null
      ? []
      : meetings.following(row.series_id, row.series_start);
  /** Days that its series had and a meeting left: its own where it was moved, and those that were skipped. */
  const goneDays = (row: ListedMeeting, rule: string): ReadonlySet<string> => {
    if (row.series_id === null || row.series_start === null) return new Set();
    if (!hasSameRhythm(row.rule ?? '', rule)) return new Set();
    const skipped = meetings.skippedAfter(row.series_id, row.series_start);
    return new Set([row.series_start, ...skipped].map((start) => start.slice(0, 10)));
  };
  /** The dates of a series being begun, up to the horizon; from today on, where one looks back on its start. */
  const laidOut = (begun: Pick<SeriesRow, 'rule' | 'start'>, today: number | null) => {
    const until = horizon(clock());
    const yesterday = today === null ? null : isoDay(today - 86_400_000);
    const after = yesterday !== null && begun.start.slice(0, 10) < yesterday ? yesterday : null;
    return laidDates(begun, after, until);
  };
  /** The series of a meeting goes up to the day before it, so that what was is not told anew. */
  const endBefore = (row: ListedMeeting) => {
    const old = row.series_id === null ? undefined : series.byId(row.series_id);
    if (!old || row.series_start === null) return;
    const day = new Date(Date.parse(`${row.series_start.slice(0, 10)}T00:00Z`) - 86_400_000);
    const rule = ruleUntil(old.rule, day.toISOString().slice(0, 10));
    series.save({ ...old, rule, laid_until: farAway }, clock());
  };

  /** What follows is given the new date nearest to its own; what is left over stays alone or goes to the bin. */
  const moveFollowing = (
    like: Meeting,
    made: SeriesRow,
    { following, dates }: Readonly<{ following: readonly ListedMeeting[]; dates: string[] }>,
  ): number => {
    const free = new Set(dates);
    const sameRhythm = like.series !== null && hasSameRhythm(like.series.rule, made.rule);
    let kept = 0;
    for (const row of following) {
      const start = sameRhythm ? nearest(row.series_start ?? row.start, free) : undefined;
      if (start !== undefined) {
        meetings.update(moved(row, like, made, start));
        const own = toMeeting(row, parts);
        parts.replace(row.id, { ...own, people: like.people });
      } else if (isPrepared(toMeeting(row, parts), row.commitments)) {
        meetings.update({
          ...row,
          series_id: null,
          series_start: null,
          revision: row.revision + 1,
        });
        kept += 1;
      } else meetings.setBinned(row.id, clock());
    }
    for (const start of free) makeDate(like, made, start);
    return kept;
  };

  return {
    'meetings.repeat': ({ id, rule }) =>
      write(() => {
        const row = found(id);
        const following = later(row);
        const begun = { id: newId(), rule, start: row.start, zone: row.zone };
        const { dates: all, laidUntil } = laidOut(begun, following.length > 0 ? null : clock());
        const made = { ...begun, laid_until: laidUntil };
        const gone = goneDays(row, rule);
        const dates = all.filter((start) => start !== row.start && !gone.has(start.slice(0, 10)));
        if (dates.length === 0) throw noFurtherDate();
        endBefore(row);
        series.save(made, clock());
        const like = toMeeting(row, parts);
        meetings.update({
          ...row,
          ...{ series_id: made.id, series_start: row.start, revision: row.revision + 1 },
        });
        const kept = moveFollowing(like, made, { following, dates });
        return { dates: dates.length + 1, kept };
      }),
    'meetings.endSeries': ({ id }) =>
      write(() => {
        const row = found(id);
        const old = row.series_id === null ? undefined : series.byId(row.series_id);
        if (!old || row.series_start === null) {
          throw new AppError('refused', 'This meeting stands alone: there is no series to end.');
        }
        const rule = ruleUntil(old.rule, row.series_start.slice(0, 10));
        series.save({ ...old, rule, laid_until: farAway }, clock());
        const ids = later(row).map((following) => following.id);
        for (const following of ids) meetings.setBinned(following, clock());
        return { ids };
      }),
  };
}

/** The date nearest to a wall time, taken out of those that are free; undefined where none is left. */
function nearest(start: string, free: Set<string>): string | undefined {
  const away = (date: string) => Math.abs(Date.parse(`${date}Z`) - Date.parse(`${start}Z`));
  const [date] = [...free].sort((one, other) => away(one) - away(other));
  if (date !== undefined) free.delete(date);
  return date;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A series that has ended is never given further dates. */
const farAway = '9999-12-31';

function moved(row: ListedMeeting, like: Meeting, made: SeriesRow, start: string) {
  const { minutes, mode, place, purpose } = like;
  return {
    ...{ ...row, minutes, mode, place, purpose, start, zone: made.zone },
    ...{ series_id: made.id, series_start: start, starts_at: startsAt(start, made.zone) },
    revision: row.revision + 1,
  };
}

/** Whether somebody wrote anything for this date alone. */
function isPrepared(meeting: Meeting, commitments: number): boolean {
  const { focus, decisionsWanted, feedbackSought, notToRaise, toSend } = meeting;
  return (
    meeting.sendDaysBefore !== null ||
    meeting.sentOn !== null ||
    meeting.hasFollowUp ||
    commitments + meeting.agenda.length + meeting.goals.length + meeting.preparations.length > 0 ||
    [focus, decisionsWanted, feedbackSought, notToRaise, toSend].some((text) => text !== '') ||
    hasContent(meeting.notes ?? emptyDocument)
  );
}

function noFurtherDate(): AppError {
  return new AppError(
    'bad-input',
    'This repetition has no further date in the year ahead. Choose a later end, or another rhythm.',
  );
}
