import type Database from 'better-sqlite3';

export type RehearsalRow = Readonly<{
  id: string;
  preparation_id: string;
  at: number;
  role: string;
  seconds: number;
  /** JSON. */
  seconds_by_line: string;
  confidence_before: number | null;
  confidence_after: number | null;
  note: string;
}>;

const columns =
  'id, preparation_id, at, role, seconds, seconds_by_line, confidence_before, confidence_after, note';

/** The SQL of rehearsals, prepared once. Owner of the table rehearsal. */
export function rehearsalRepository(connection: Database.Database) {
  const of = connection.prepare<[string], RehearsalRow>(
    `SELECT ${columns} FROM rehearsal WHERE preparation_id = ? ORDER BY at, id`,
  );
  const owner = connection
    .prepare<[string], string>('SELECT preparation_id FROM rehearsal WHERE id = ?')
    .pluck();
  const save = connection.prepare<[RehearsalRow]>(
    `INSERT INTO rehearsal (${columns})
     VALUES (@id, @preparation_id, @at, @role, @seconds, @seconds_by_line, @confidence_before,
       @confidence_after, @note)
     ON CONFLICT (id) DO UPDATE SET at = @at, role = @role, seconds = @seconds,
       seconds_by_line = @seconds_by_line, confidence_before = @confidence_before,
       confidence_after = @confidence_after, note = @note`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM rehearsal WHERE id = ?');
  return {
    /** Oldest first. */
    of: (preparationId: string) => of.all(preparationId),
    ownerOf: (id: string) => owner.get(id),
    save: (row: RehearsalRow) => void save.run(row),
    /** Returns whether there was such a rehearsal. */
    remove: (id: string) => remove.run(id).changes === 1,
  };
}
