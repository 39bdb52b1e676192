import type Database from 'better-sqlite3';

/** What came of entries' signals. Owner of the table signal_note; without a row there is no note. */
export function signalNoteRepository(connection: Database.Database) {
  const of = connection
    .prepare<[string], string>('SELECT note FROM signal_note WHERE entry_id = ?')
    .pluck();
  const put = connection.prepare<[string, string]>(
    `INSERT INTO signal_note (entry_id, note) VALUES (?, ?)
     ON CONFLICT (entry_id) DO UPDATE SET note = excluded.note`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM signal_note WHERE entry_id = ?');

  return {
    /** Empty when there is none. */
    of: (entryId: string) => of.get(entryId) ?? '',
    /** Keeps a note; an empty one is none. */
    set: (entryId: string, note: string) =>
      void (note === '' ? remove.run(entryId) : put.run(entryId, note)),
  };
}
