import type Database from 'better-sqlite3';

export type PersonRow = Readonly<{ id: string; name: string; removed_at: number | null }>;

/** The SQL of people, prepared once. Owner of the table person. */
export function personRepository(connection: Database.Database) {
  const all = connection.prepare<[], PersonRow>('SELECT id, name, removed_at FROM person');
  const byId = connection.prepare<[string], PersonRow>(
    'SELECT id, name, removed_at FROM person WHERE id = ?',
  );
  const save = connection.prepare<[Readonly<{ id: string; name: string; at: number }>]>(
    `INSERT INTO person (id, name, added_at, saved_at) VALUES (@id, @name, @at, @at)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, saved_at = excluded.saved_at`,
  );
  const setRemoved = connection.prepare<[number | null, string]>(
    'UPDATE person SET removed_at = ? WHERE id = ?',
  );
  return {
    all: () => all.all(),
    byId: (id: string) => byId.get(id),
    /** Adds the person, or changes the name. */
    save: (id: string, name: string, at: number) => void save.run({ id, name, at }),
    /** Returns whether there was such a person. */
    setRemoved: (id: string, at: number | null) => setRemoved.run(at, id).changes === 1,
  };
}
