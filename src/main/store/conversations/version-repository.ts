import type Database from 'better-sqlite3';
import type { WrittenRow } from './preparation-repository';

export type VersionRow = WrittenRow & Readonly<{ revision: number; saved_at: number }>;

const columns = 'revision, saved_at, title, tone, answers, lines, debrief, effort, scorecard';

/** The history of preparations: the last state of each sitting that is over. Owner of preparation_version. */
export function versionRepository(connection: Database.Database) {
  const keep = connection.prepare<[string]>(
    `INSERT INTO preparation_version (preparation_id, session, ${columns})
     SELECT id, session, ${columns} FROM preparation WHERE id = ?`,
  );
  // The preparation as it is comes first: it is its own newest version.
  const all = connection.prepare<[{ id: string }], VersionRow>(
    `SELECT ${columns} FROM preparation WHERE id = @id
     UNION ALL
     SELECT ${columns} FROM preparation_version WHERE preparation_id = @id
     ORDER BY revision DESC`,
  );
  const one = connection.prepare<[{ id: string; revision: number }], VersionRow>(
    `SELECT ${columns} FROM preparation WHERE id = @id AND revision = @revision
     UNION ALL
     SELECT ${columns} FROM preparation_version
     WHERE preparation_id = @id AND revision = @revision LIMIT 1`,
  );
  return {
    /** Copies the stored state of a preparation into its history. */
    keep: (preparationId: string) => void keep.run(preparationId),
    /** Newest first, the preparation as it is among them. */
    all: (id: string) => all.all({ id }),
    one: (id: string, revision: number) => one.get({ id, revision }),
  };
}
