import type Database from 'better-sqlite3';

export type VersionRepository = ReturnType<typeof versionRepository>;

/** The history of entries: the last state of each sitting that is over. Owner of entry_version. */
export function versionRepository(connection: Database.Database) {
  const keep = connection.prepare<[string]>(
    `INSERT INTO entry_version (entry_id, revision, session, saved_at, title, document)
     SELECT id, revision, session, saved_at, title, document FROM entry WHERE id = ?`,
  );
  return {
    /** Copies the stored state of an entry into its history. */
    keep: (entryId: string) => void keep.run(entryId),
  };
}
