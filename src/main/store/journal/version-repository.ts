import type Database from 'better-sqlite3';

export type VersionRow = Readonly<{
  revision: number;
  saved_at: number;
  title: string;
  document: string;
}>;

/** The history of entries: the last state of each sitting that is over. Owner of entry_version. */
export function versionRepository(connection: Database.Database) {
  const keep = connection.prepare<[string]>(
    `INSERT INTO entry_version (entry_id, revision, session, saved_at, title, document)
     SELECT id, revision, session, saved_at, title, document FROM entry WHERE id = ?`,
  );
  // The entry as it is comes first: it is its own newest version.
  const all = connection.prepare<[{ id: string }], VersionRow>(
    `SELECT revision, saved_at, title, document FROM entry WHERE id = @id
     UNION ALL
     SELECT revision, saved_at, title, document FROM entry_version WHERE entry_id = @id
     ORDER BY revision DESC`,
  );
  const one = connection.prepare<[{ id: string; revision: number }], VersionRow>(
    `SELECT revision, saved_at, title, document FROM entry WHERE id = @id AND revision = @revision
     UNION ALL
     SELECT revision, saved_at, title, document FROM entry_version
     WHERE entry_id = @id AND revision = @revision LIMIT 1`,
  );
  return {
    /** Copies the stored state of an entry into its history. */
    keep: (entryId: string) => void keep.run(entryId),
    /** Newest first, the entry as it is among them. */
    all: (id: string) => all.all({ id }),
    one: (id: string, revision: number) => one.get({ id, revision }),
  };
}
