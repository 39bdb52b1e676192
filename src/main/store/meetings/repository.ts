import type Database from 'better-sqlite3';

export type MeetingRow = Readonly<{
  id: string;
  series_id: string | null;
  series_start: string | null;
  start: string;
  zone: string;
  starts_at: number;
  minutes: number;
  mode: string;
  place: string;
  purpose: string;
  focus: string;
  decisions_wanted: string;
  feedback_sought: string;
  not_to_raise: string;
  to_send: string;
  send_days_before: number | null;
  sent_on: string | null;
  notes: string;
  advice: string;
  decisions: string;
  introductions: string;
  thanked_on: string | null;
  energy: string | null;
  next_on: string | null;
  nothing_after: 0 | 1;
  revision: number;
  session: string;
  saved_at: number;
  binned_at: number | null;
}>;

/** A row with what lists count and join: ids as JSON arrays. */
export type ListedMeeting = MeetingRow &
  Readonly<{ rule: string | null; people: string; points: number; commitments: number }>;

const columns = [
  ...['id', 'series_id', 'series_start', 'start', 'zone', 'starts_at', 'minutes', 'mode', 'place'],
  ...['purpose', 'focus', 'decisions_wanted', 'feedback_sought', 'not_to_raise', 'to_send'],
  ...['send_days_before', 'sent_on', 'notes', 'advice', 'decisions', 'introductions', 'thanked_on'],
  ...['energy', 'next_on', 'nothing_after', 'revision', 'session', 'saved_at', 'binned_at'],
] as const;
const all = columns.join(', ');
const listed = `
  SELECT ${columns.map((column) => `meeting.${column}`).join(', ')}, meeting_series.rule,
    (SELECT json_group_array(person_id) FROM
      (SELECT person_id FROM meeting_person WHERE meeting_id = meeting.id ORDER BY place)) AS people,
    (SELECT count(*) FROM meeting_point WHERE meeting_id = meeting.id) AS points,
    (SELECT count(*) FROM meeting_commitment WHERE meeting_id = meeting.id) AS commitments
  FROM meeting LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id`;

/** The SQL of meetings themselves, prepared once. Owner of `meeting`. */
export function meetingRepository(connection: Database.Database) {
  const byId = connection.prepare<[string], ListedMeeting>(`${listed} WHERE meeting.id = ?`);
  const list = connection.prepare<[Readonly<{ personId: string | null }>], ListedMeeting>(
    `${listed} WHERE meeting.binned_at IS NULL AND (@personId IS NULL OR meeting.id IN
       (SELECT meeting_id FROM meeting_person WHERE person_id = @personId))
     ORDER BY meeting.starts_at, meeting.id`,
  );
  const binned = connection.prepare<[], ListedMeeting & Readonly<{ binned_at: number }>>(
    `${listed} WHERE meeting.binned_at IS NOT NULL ORDER BY meeting.binned_at DESC, meeting.id`,
  );
  const following = connection.prepare<
    [Readonly<{ series: string; start: string }>],
    ListedMeeting
  >(
    `${listed} WHERE meeting.series_id = @series AND meeting.series_start > @start
       AND meeting.binned_at IS NULL ORDER BY meeting.series_start`,
  );
  const ofSeries = connection.prepare<[string], ListedMeeting>(
    `${listed} WHERE meeting.series_id = ? AND meeting.binned_at IS NULL ORDER BY meeting.series_start`,
  );
  const insert = connection.prepare<[MeetingRow]>(
    `INSERT INTO meeting (${all}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  );
  const update = connection.prepare<[MeetingRow]>(
    `UPDATE meeting SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`,
  );
  const setBinned = connection.prepare<[number | null, string]>(
    'UPDATE meeting SET binned_at = ? WHERE id = ?',
  );
  const deleteBinned = connection.prepare<[string]>(
    'DELETE FROM meeting WHERE id = ? AND binned_at IS NOT NULL',
  );
  const older = connection
    .prepare<[number], string>('SELECT id FROM meeting WHERE binned_at < ?')
    .pluck();
  return {
    byId: (id: string) => byId.get(id),
    /** Earliest first, those of the bin left out. */
    list: (personId: string | null) => list.all({ personId }),
    binned: () => binned.all(),
    /** Dates of a series after one of them that are not in the bin, in order. */
    following: (series: string, start: string) => following.all({ series, start }),
    /** All dates of a series that are not in the bin, in the order of its rule. */
    ofSeries: (series: string) => ofSeries.all(series),
    insert: (row: MeetingRow) => void insert.run(onlyColumns(row)),
    update: (row: MeetingRow) => void update.run(onlyColumns(row)),
    /** Returns whether there was such a meeting. */
    setBinned: (id: string, at: number | null) => setBinned.run(at, id).changes === 1,
    deleteBinned: (id: string) => void deleteBinned.run(id),
    /** Ids of what has been in the bin since before a time. */
    binnedBefore: (at: number) => older.all(at),
  };
}

/** What a listed row holds beyond its own columns is not bound. */
function onlyColumns(row: MeetingRow): MeetingRow {
  return Object.fromEntries(columns.map((column) => [column, row[column]])) as MeetingRow;
}
