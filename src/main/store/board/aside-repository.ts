import type Database from 'better-sqlite3';

export type AsideRow = Readonly<{ key: string; reason: string; until: string | null }>;

/** The SQL of findings set aside, prepared once. Owner of the table finding_aside. */
export function asideRepository(connection: Database.Database) {
  const all = connection.prepare<[], AsideRow>(
    'SELECT key, reason, until FROM finding_aside ORDER BY set_at DESC, key',
  );
  const save = connection.prepare<[AsideRow & Readonly<{ at: number }>]>(
    `INSERT INTO finding_aside (key, reason, until, set_at) VALUES (@key, @reason, @until, @at)
     ON CONFLICT (key) DO UPDATE SET reason = @reason, until = @until, set_at = @at`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM finding_aside WHERE key = ?');
  return {
    /** Latest first. */
    all: () => all.all(),
    save: (row: AsideRow, at: number) => void save.run({ ...row, at }),
    remove: (key: string) => void remove.run(key),
  };
}
