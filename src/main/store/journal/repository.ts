import type Database from 'better-sqlite3';

/** A row of `entry`, in SQL's own names. */
export type EntryRow = Readonly<{
  position: number;
  id: string;
  occurred_at: number;
  offset_minutes: number;
  day: string;
  title: string;
  opening: string;
  revision: number;
  session: string;
  saved_at: number;
  binned_at: number | null;
  text: string;
  spellings: string;
  document: string;
}>;

export type SummaryRow = Pick<
  EntryRow,
  'position' | 'id' | 'occurred_at' | 'offset_minutes' | 'day' | 'title' | 'opening'
>;

const summary = 'position, id, occurred_at, offset_minutes, day, title, opening';
const columns = `${summary}, revision, session, saved_at, binned_at, text, spellings, document`;

export type EntryRepository = ReturnType<typeof entryRepository>;

/** The journal's SQL, prepared once. Owner of the tables entry, entry_version and entry_search. */
export function entryRepository(connection: Database.Database) {
  const byId = connection.prepare<[string], EntryRow>(`SELECT ${columns} FROM entry WHERE id = ?`);
  const pageBefore = connection.prepare<[number, number], SummaryRow>(
    `SELECT ${summary} FROM entry WHERE binned_at IS NULL AND position < ? ORDER BY position DESC LIMIT ?`,
  );
  const listed = connection
    .prepare<[], number>(
      'SELECT count(*) FROM entry INDEXED BY entry_listed WHERE binned_at IS NULL',
    )
    .pluck();
  const binned = connection.prepare<[], SummaryRow>(
    `SELECT ${summary} FROM entry WHERE binned_at IS NOT NULL ORDER BY binned_at DESC LIMIT 1000`,
  );
  const highest = connection
    .prepare<[number, number], number | null>(
      'SELECT max(position) FROM entry WHERE position BETWEEN ? AND ?',
    )
    .pluck();
  const insert = connection.prepare<[EntryRow]>(
    `INSERT INTO entry (${columns}) VALUES (@position, @id, @occurred_at, @offset_minutes, @day, @title,
      @opening, @revision, @session, @saved_at, @binned_at, @text, @spellings, @document)`,
  );
  const update = connection.prepare<[EntryRow]>(
    `UPDATE entry SET position = @position, occurred_at = @occurred_at, offset_minutes = @offset_minutes,
      day = @day, title = @title, opening = @opening, revision = @revision, session = @session,
      saved_at = @saved_at, text = @text, spellings = @spellings, document = @document WHERE id = @id`,
  );
  const keepVersion = connection.prepare<[string]>(
    `INSERT INTO entry_version (entry_id, revision, session, saved_at, title, document)
     SELECT id, revision, session, saved_at, title, document FROM entry WHERE id = ?`,
  );
  const setBinned = connection.prepare<[number | null, string]>(
    'UPDATE entry SET binned_at = ? WHERE id = ?',
  );
  const deleteBinned = connection.prepare<[string]>(
    'DELETE FROM entry WHERE id = ? AND binned_at IS NOT NULL',
  );
  const optimizeSearch = connection.prepare(
    "INSERT INTO entry_search (entry_search) VALUES ('optimize')",
  );
  const matching = connection.prepare<[string, number], { position: number }>(
    'SELECT rowid AS position FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT ?',
  );
  const matched = connection.prepare<
    [string, string, string, string, string, number],
    SummaryRow & { snippet: string }
  >(
    `SELECT e.position, e.id, e.occurred_at, e.offset_minutes, e.day, e.opening,
       highlight(entry_search, 0, ?, ?) AS title, snippet(entry_search, 1, ?, ?, '…', 24) AS snippet
     FROM entry_search JOIN entry e ON e.position = entry_search.rowid
     WHERE entry_search MATCH ? ORDER BY entry_search.rowid DESC LIMIT ?`,
  );

  return {
    byId: (id: string) => byId.get(id),
    pageBefore: (position: number, limit: number) => pageBefore.all(position, limit),
    listedCount: () => listed.get() ?? 0,
    binned: () => binned.all(),
    /** The highest position taken between two, both included, or null. */
    highestPosition: (from: number, to: number) => highest.get(from, to) ?? null,
    insert: (row: EntryRow) => void insert.run(row),
    update: (row: EntryRow) => void update.run(row),
    /** Copies the stored state of an entry into its history. */
    keepVersion: (id: string) => void keepVersion.run(id),
    /** Returns whether there was such an entry. */
    setBinned: (id: string, binnedAt: number | null) => setBinned.run(binnedAt, id).changes === 1,
    deleteBinned: (id: string) => void deleteBinned.run(id),
    optimizeSearch: () => void optimizeSearch.run(),
    countMatches: (expression: string, most: number) => matching.all(expression, most).length,
    matches: (expression: string, limit: number, start: string, end: string) =>
      matched.all(start, end, start, end, expression, limit),
  };
}
