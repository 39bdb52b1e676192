import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { Meeting, meetingsContract } from '#shared/contract/meetings';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { hasSameRhythm, ruleUntil } from '#shared/domain/meetings/repetition';
import { dateMaker, horizon, laidUntil, seriesDates } from './lay-out';
import { pairDates } from './pair-dates';
import { partRepository } from './part-repository';
import { preparedDates } from './prepared-dates';
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
  'meetings.repeat' | 'meetings.endSeries' | 'meetings.resumeSeries'
>;

type Following = Readonly<{
  following: readonly ListedMeeting[];
  taken: readonly string[];
  dates: readonly string[];
}>;

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
  /** The series of a meeting goes up to the day before it, so that what was is not told anew. */
  const endBefore = (row: ListedMeeting) => {
    const old = row.series_id === null ? undefined : series.byId(row.series_id);
    if (!old || row.series_start === null) return;
    const day = new Date(Date.parse(`${row.series_start.slice(0, 10)}T00:00Z`) - 86_400_000);
    const rule = ruleUntil(old.rule, day.toISOString().slice(0, 10));
    series.save({ ...old, rule, laid_until: farAway }, clock());
  };

  /** Wall times of the old rule after a date, itself included, that are not to be filled again. */
  const skipped = (row: ListedMeeting, following: readonly ListedMeeting[]): string[] => {
    const old = row.series_id === null ? undefined : series.byId(row.series_id);
    if (!old || row.series_start === null) return [];
    const there = new Set(following.map(({ series_start }) => series_start));
    const made = seriesDates(old, row.series_start.slice(0, 10), horizon(clock())).filter(
      (start) => start.slice(0, 10) <= old.laid_until,
    );
    return [row.series_start, ...made.filter((start) => !there.has(start))];
  };

  /** What follows is given the new date nearest to its own; what is left over stays alone or is binned. */
  const moveFollowing = (
    like: Meeting,
    made: SeriesRow,
    { following, taken, dates }: Following,
  ): Readonly<{ laid: number; kept: number }> => {
    const sameRhythm = like.series !== null && hasSameRhythm(like.series.rule, made.rule);
    const { pairs, free } = sameRhythm
      ? pairDates({ following, taken, first: made.start, dates })
      : { pairs: new Map<ListedMeeting, string>(), free: new Set(dates) };
    const prepared = preparedDates(
      following.map((row) => ({ date: toMeeting(row, parts), commitments: row.commitments })),
      like,
    );
    let kept = 0;
    for (const row of following) {
      const start = pairs.get(row);
      if (start !== undefined) {
        meetings.update(moved(row, like, made, start));
        const own = toMeeting(row, parts);
        parts.replace(row.id, { ...own, people: like.people });
      } else if (prepared.has(row.id)) {
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
    return { laid: pairs.size + free.size, kept };
  };

  return {
    'meetings.repeat': ({ id, rule }) =>
      write(() => {
        const row = found(id);
        const following = later(row);
        const taken = skipped(row, following);
        const until = horizon(clock());
        const all = seriesDates({ rule, start: row.start }, null, until);
        const dates = all.filter((start) => start !== row.start);
        if (dates.length === 0) throw noFurtherDate();
        endBefore(row);
        const laid_until = laidUntil(all, until);
        const made = { id: newId(), rule, start: row.start, zone: row.zone, laid_until };
        series.save(made, clock());
        const like = toMeeting(row, parts);
        meetings.update({
          ...row,
          ...{ series_id: made.id, series_start: row.start, revision: row.revision + 1 },
        });
        const { laid, kept } = moveFollowing(like, made, { following, taken, dates });
        return { dates: laid + 1, kept };
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
        return { ids, rule: old.rule, laidUntil: old.laid_until };
      }),
    'meetings.resumeSeries': ({ id, ids, rule, laidUntil }) =>
      write(() => {
        const old = series.byId(found(id).series_id ?? '');
        if (!old) throw noMeeting();
        series.save({ ...old, rule, laid_until: laidUntil }, clock());
        for (const following of ids) meetings.setBinned(following, null);
        return {};
      }),
  };
}

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

function noFurtherDate(): AppError {
  return new AppError(
    'bad-input',
    'This repetition has no further date in the year ahead. Choose a later end, or another rhythm.',
  );
}
