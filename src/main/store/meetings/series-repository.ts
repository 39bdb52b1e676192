import type Database from 'better-sqlite3';

export type SeriesRow = Readonly<{
  id: string;
  rule: string;
  start: string;
  zone: string;
  /** ISO day up to which dates were laid out; none before it is made again. */
  laid_until: string;
}>;

/** The SQL of series. Owner of `meeting_series`. */
export function seriesRepository(connection: Database.Database) {
  const byId = connection.prepare<[string], SeriesRow>(
    'SELECT id, rule, start, zone, laid_until FROM meeting_series WHERE id = ?',
  );
  const laidBefore = connection.prepare<[string], SeriesRow>(
    'SELECT id, rule, start, zone, laid_until FROM meeting_series WHERE laid_until < ?',
  );
  const save = connection.prepare<[SeriesRow & Readonly<{ at: number }>]>(
    `INSERT INTO meeting_series (id, rule, start, zone, laid_until, saved_at)
     VALUES (@id, @rule, @start, @zone, @laid_until, @at)
     ON CONFLICT (id) DO UPDATE SET rule = @rule, start = @start, zone = @zone,
       laid_until = @laid_until, saved_at = @at`,
  );
  const latest = connection
    .prepare<[string], string>(
      `SELECT id FROM meeting WHERE series_id = ? AND binned_at IS NULL
       ORDER BY series_start DESC LIMIT 1`,
    )
    .pluck();
  return {
    byId: (id: string) => byId.get(id),
    /** Series whose dates do not reach a day yet. */
    laidBefore: (day: string) => laidBefore.all(day),
    save: (row: SeriesRow, at: number) => void save.run({ ...row, at }),
    /** The last date of a series that is not in the bin. */
    latestDate: (id: string) => latest.get(id),
  };
}
