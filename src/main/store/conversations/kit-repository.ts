import type Database from 'better-sqlite3';

export type KitRow = Readonly<{
  id: string;
  /** JSON. */
  kit: string;
  revision: number;
  saved_at: number;
  binned_at: number | null;
}>;

/** The SQL of kits of the person's own, prepared once. Owner of the table own_kit. */
export function kitRepository(connection: Database.Database) {
  const listed = connection.prepare<[], KitRow>(
    `SELECT id, kit, revision, saved_at, binned_at FROM own_kit
     WHERE binned_at IS NULL ORDER BY added_at, id`,
  );
  const binned = connection.prepare<[], KitRow>(
    `SELECT id, kit, revision, saved_at, binned_at FROM own_kit
     WHERE binned_at IS NOT NULL ORDER BY binned_at DESC, id`,
  );
  const revision = connection
    .prepare<[string], number>('SELECT revision FROM own_kit WHERE id = ?')
    .pluck();
  const same = connection
    .prepare<[string, string], number>('SELECT 1 FROM own_kit WHERE id = ? AND kit = ?')
    .pluck();
  const save = connection.prepare<
    [Readonly<{ id: string; kit: string; revision: number; at: number }>]
  >(
    `INSERT INTO own_kit (id, kit, revision, added_at, saved_at) VALUES (@id, @kit, @revision, @at, @at)
     ON CONFLICT (id) DO UPDATE SET kit = @kit, revision = @revision, saved_at = @at`,
  );
  const setBinned = connection.prepare<[number | null, string]>(
    'UPDATE own_kit SET binned_at = ? WHERE id = ?',
  );
  const deleteBinned = connection.prepare<[string]>(
    'DELETE FROM own_kit WHERE id = ? AND binned_at IS NOT NULL',
  );
  const older = connection
    .prepare<[number], string>('SELECT id FROM own_kit WHERE binned_at < ?')
    .pluck();
  return {
    listed: () => listed.all(),
    binned: () => binned.all(),
    revisionOf: (id: string) => revision.get(id),
    /** Whether a kit is stored just so. */
    isAs: (id: string, json: string) => same.get(id, json) !== undefined,
    save: (row: Readonly<{ id: string; kit: string; revision: number }>, at: number) =>
      void save.run({ ...row, at }),
    /** Returns whether there was such a kit. */
    setBinned: (id: string, at: number | null) => setBinned.run(at, id).changes === 1,
    deleteBinned: (id: string) => void deleteBinned.run(id),
    /** Ids of what has been in the bin since before a time. */
    binnedBefore: (at: number) => older.all(at),
  };
}
