import type Database from 'better-sqlite3';
import type { Meeting, MeetingDraft } from '#shared/contract/meetings';
import { emptyDocument } from '#shared/domain/document-text';
import { ruleUntil } from '#shared/domain/meetings/repetition';
import { partRepository } from './part-repository';
import { meetingRepository } from './repository';
import { rowOf, toMeeting } from './rows';
import { ruleDates } from './rule-dates';
import { type SeriesRow, seriesRepository } from './series-repository';

/** Days ahead for which a series has its dates as meetings, and how many at most at one time. */
const daysAhead = 400;
const mostDates = 120;

type Tools = Readonly<{ connection: Database.Database; clock: () => number; newId: () => string }>;

/** The last day for which dates are laid out when it is `now`. @returns an ISO day */
export function horizon(now: number): string {
  return new Date(now + daysAhead * 86_400_000).toISOString().slice(0, 10);
}

/** Wall times of a series' dates up to the horizon. @param after only those after this ISO day */
export function seriesDates(
  series: Pick<SeriesRow, 'rule' | 'start'>,
  after: string | null,
  until: string,
): string[] {
  return ruleDates(series.rule, { start: series.start, after, until, most: mostDates });
}

/** The day up to which dates were laid out: the last of them where there were too many at one time. */
export function laidUntil(dates: readonly string[], until: string): string {
  const last = dates.length >= mostDates ? dates.at(-1)?.slice(0, 10) : undefined;
  return last ?? until;
}

/**
 * A series that began in the past, from its first date that is not over; null where there is none. A
 * number of dates becomes the day of the last.
 */
export function seriesFromNow(series: Pick<SeriesRow, 'rule' | 'start'>, now: number) {
  const yesterday = new Date(now - 86_400_000).toISOString().slice(0, 10);
  const [start] = seriesDates(series, yesterday, horizon(now));
  return start === undefined ? null : { start, rule: withoutCount(series) };
}

function withoutCount({ rule, start }: Pick<SeriesRow, 'rule' | 'start'>): string {
  if (!/(^|;)COUNT=/.test(rule)) return rule;
  const all = ruleDates(rule, { start, after: null, until: '9999-12-31', most: 1_000 });
  return ruleUntil(rule, (all.at(-1) ?? start).slice(0, 10));
}

/** Makes dates of a series like a meeting it has: time, place, purpose, people; nothing prepared. */
export function dateMaker({ connection, clock, newId }: Tools) {
  const meetings = meetingRepository(connection);
  const parts = partRepository(connection);
  return (like: Meeting, series: Pick<SeriesRow, 'id' | 'zone'>, start: string): void => {
    const draft = { ...blankLike(like), id: newId(), start, zone: series.zone, session: newId() };
    const row = rowOf(draft, undefined, clock());
    meetings.insert({ ...row, series_id: series.id, series_start: start });
    parts.replace(draft.id, draft);
  };
}

function blankLike({ minutes, mode, place, purpose, people }: Meeting) {
  const nothing = { agenda: [], goals: [], preparations: [], notes: emptyDocument };
  const before = { focus: '', decisionsWanted: '', feedbackSought: '', notToRaise: '', toSend: '' };
  const after = { advice: '', decisions: '', introductions: '', thankedOn: null, energy: null };
  return {
    ...{ minutes, mode, place, purpose, people, ...nothing, ...before, ...after },
    ...{ sendDaysBefore: null, sentOn: null, nextOn: null, nothingAfter: false, baseRevision: 0 },
  } satisfies Omit<MeetingDraft, 'id' | 'start' | 'zone' | 'session'>;
}

/**
 * Gives every series that has not ended the dates it has come to need: called when the vault opens and
 * now and then. Returns whether there were any.
 */
export function seriesExtender(tools: Tools) {
  const meetings = meetingRepository(tools.connection);
  const parts = partRepository(tools.connection);
  const series = seriesRepository(tools.connection);
  const makeDate = dateMaker(tools);
  const extend = (row: SeriesRow, until: string): number => {
    const latest = meetings.byId(series.latestDate(row.id) ?? '');
    const dates = latest ? seriesDates(row, row.laid_until, until) : [];
    const like = latest && toMeeting(latest, parts);
    for (const start of dates) if (like) makeDate(like, row, start);
    series.save({ ...row, laid_until: laidUntil(dates, until) }, tools.clock());
    return dates.length;
  };
  return (): boolean => {
    const until = horizon(tools.clock());
    const behind = series.laidBefore(until);
    if (behind.length === 0) return false;
    const made = tools.connection.transaction(() =>
      behind.reduce((sum, row) => sum + extend(row, until), 0),
    );
    return made.immediate() > 0;
  };
}
