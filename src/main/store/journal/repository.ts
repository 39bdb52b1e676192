import type Database from 'better-sqlite3';

/** A row of `entry`, in SQL's own names. */
export type EntryRow = Readonly<{
  position: number;
  id: string;
  occurred_at: number;
  offset_minutes: number;
  day: string;
  binned_at: number | null;
  pinned: 0 | 1;
  energy: string | null;
  signal: string | null;
  signal_closed_at: number | null;
  /** Ids, each between commas: ",teaching,research,". Empty when there is none. */
  areas: string;
  images: number;
  words: number;
  revision: number;
  session: string;
  saved_at: number;
  title: string;
  opening: string;
  names: string;
  spellings: string;
  text: string;
  document: string;
}>;

export type SummaryRow = Pick<
  EntryRow,
  | 'position'
  | 'id'
  | 'occurred_at'
  | 'offset_minutes'
  | 'day'
  | 'pinned'
  | 'energy'
  | 'signal'
  | 'areas'
  | 'images'
  | 'title'
  | 'opening'
>;

/** The columns a list shows, of a table or alias named `entry`. */
export const summaryColumns = [
  'position',
  'id',
  'occurred_at',
  'offset_minutes',
  'day',
  'pinned',
  'energy',
  'signal',
  'areas',
  'images',
  'title',
  'opening',
]
  .map((column) => `entry.${column}`)
  .join(', ');

const columns = `position, id, occurred_at, offset_minutes, day, binned_at, pinned, energy, signal,
  signal_closed_at, areas, images, words, revision, session, saved_at, title, opening, names, spellings,
  text, document`;

export type EntryRepository = ReturnType<typeof entryRepository>;

/** The SQL of entries, prepared once. Owner of the table entry and its search index. */
export function entryRepository(connection: Database.Database) {
  const byId = connection.prepare<[string], EntryRow>(`SELECT ${columns} FROM entry WHERE id = ?`);
  // The places are skipped in an index that holds nothing else: the last page comes as fast as the first.
  const pageBefore = connection.prepare<[number, number, number], SummaryRow>(
    `SELECT ${summaryColumns} FROM entry WHERE position IN (
       SELECT position FROM entry INDEXED BY entry_listed WHERE binned_at IS NULL AND position < ?
       ORDER BY position DESC LIMIT ? OFFSET ?)
     ORDER BY position DESC`,
  );
  const listed = connection
    .prepare<[], number>(
      'SELECT count(*) FROM entry INDEXED BY entry_listed WHERE binned_at IS NULL',
    )
    .pluck();
  const binned = connection.prepare<[], SummaryRow & { binned_at: number }>(
    `SELECT ${summaryColumns}, binned_at FROM entry WHERE binned_at IS NOT NULL ORDER BY binned_at DESC LIMIT 1000`,
  );
  const pinned = connection.prepare<[], SummaryRow>(
    `SELECT ${summaryColumns} FROM entry INDEXED BY entry_pinned
     WHERE pinned = 1 AND binned_at IS NULL ORDER BY position DESC LIMIT 1000`,
  );
  const openSignals = connection.prepare<[], SummaryRow & { signal_note: string }>(
    `SELECT ${summaryColumns}, coalesce(note, '') AS signal_note
     FROM entry LEFT JOIN signal_note ON entry_id = entry.id
     WHERE signal IS NOT NULL AND signal_closed_at IS NULL AND binned_at IS NULL
     ORDER BY position DESC LIMIT 200`,
  );
  const highest = connection
    .prepare<[number, number], number | null>(
      'SELECT max(position) FROM entry WHERE position BETWEEN ? AND ?',
    )
    .pluck();
  const insert = connection.prepare<[EntryRow]>(
    `INSERT INTO entry (${columns}) VALUES (${columns
      .split(',')
      .map((column) => `@${column.trim()}`)
      .join(', ')})`,
  );
  const move = connection.prepare<[number, string]>('UPDATE entry SET position = ? WHERE id = ?');
  // Without the position: naming the row's key makes SQLite write the row and all its indexes anew.
  const update = connection.prepare<[EntryRow]>(
    `UPDATE entry SET occurred_at = @occurred_at, offset_minutes = @offset_minutes,
      day = @day, energy = @energy, signal = @signal, signal_closed_at = @signal_closed_at,
      areas = @areas, images = @images, words = @words, revision = @revision, session = @session,
      saved_at = @saved_at, title = @title, opening = @opening, names = @names,
      spellings = @spellings, text = @text, document = @document WHERE id = @id`,
  );
  const carryArea = connection
    .prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM entry_area WHERE area = ?)')
    .pluck();
  const setPinned = connection.prepare<[0 | 1, string]>('UPDATE entry SET pinned = ? WHERE id = ?');
  // A signal that is closed already keeps its time: what is noted later closes nothing anew.
  const setSignalClosed = connection.prepare<[{ at: number | null; id: string }]>(
    `UPDATE entry SET signal_closed_at = CASE WHEN @at IS NULL THEN NULL ELSE coalesce(signal_closed_at, @at) END
     WHERE id = @id AND signal IS NOT NULL`,
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

  return {
    byId: (id: string) => byId.get(id),
    pageBefore: (position: number, limit: number, skip: number) =>
      pageBefore.all(position, limit, skip),
    listedCount: () => listed.get() ?? 0,
    binned: () => binned.all(),
    pinned: () => pinned.all(),
    openSignals: () => openSignals.all(),
    /** The highest position taken between two, both included, or null. */
    highestPosition: (from: number, to: number) => highest.get(from, to) ?? null,
    insert: (row: EntryRow) => void insert.run(row),
    /** Changes everything but whether the entry is pinned or in the bin. `moved` when its position did. */
    update: (row: EntryRow, moved: boolean) => {
      if (moved) move.run(row.position, row.id);
      update.run(row);
    },
    /** These return whether there was such an entry. */
    /** Whether any entry carries the area, in the bin or not. */
    carryArea: (area: string) => carryArea.get(area) === 1,
    setPinned: (id: string, isPinned: boolean) => setPinned.run(isPinned ? 1 : 0, id).changes === 1,
    setSignalClosed: (id: string, at: number | null) =>
      setSignalClosed.run({ at, id }).changes === 1,
    setBinned: (id: string, binnedAt: number | null) => setBinned.run(binnedAt, id).changes === 1,
    deleteBinned: (id: string) => void deleteBinned.run(id),
    optimizeSearch: () => void optimizeSearch.run(),
  };
}
