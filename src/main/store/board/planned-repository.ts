import type Database from 'better-sqlite3';

export type PlannedRow = Readonly<{ person_id: string; next_contact_on: string; about: string }>;

/** The SQL of contacts that are meant to come, prepared once. Owner of the table planned_contact. */
export function plannedRepository(connection: Database.Database) {
  const all = connection.prepare<[], PlannedRow>(
    'SELECT person_id, next_contact_on, about FROM planned_contact',
  );
  const save = connection.prepare<[PlannedRow & Readonly<{ at: number }>]>(
    `INSERT INTO planned_contact (person_id, next_contact_on, about, saved_at)
     VALUES (@person_id, @next_contact_on, @about, @at)
     ON CONFLICT (person_id) DO UPDATE SET next_contact_on = @next_contact_on, about = @about,
       saved_at = @at`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM planned_contact WHERE person_id = ?');
  return {
    all: () => all.all(),
    save: (row: PlannedRow, at: number) => void save.run({ ...row, at }),
    remove: (personId: string) => void remove.run(personId),
  };
}
