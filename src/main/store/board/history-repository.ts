import type Database from 'better-sqlite3';

export type StageRow = Readonly<{
  id: string;
  person_id: string;
  stage: string;
  since: string;
  note: string;
  thanked: 0 | 1;
}>;

export type ContactRow = Readonly<{
  id: string;
  person_id: string;
  on_day: string;
  kind: string;
  note: string;
}>;

/** The SQL of what happened between two people, prepared once. Owner of the tables stage_change and contact. */
export function historyRepository(connection: Database.Database) {
  const stagesOf = connection.prepare<[string], StageRow>(
    `SELECT id, person_id, stage, since, note, thanked FROM stage_change
     WHERE person_id = ? ORDER BY since DESC, saved_at DESC, id`,
  );
  const stage = connection.prepare<[string], StageRow & Readonly<{ saved_at: number }>>(
    'SELECT id, person_id, stage, since, note, thanked, saved_at FROM stage_change WHERE id = ?',
  );
  const allStages = connection.prepare<[], StageRow>(
    `SELECT id, person_id, stage, since, note, thanked FROM stage_change
     ORDER BY person_id, since DESC, saved_at DESC, id`,
  );
  const saveStage = connection.prepare<[StageRow & Readonly<{ at: number }>]>(
    `INSERT INTO stage_change (id, person_id, stage, since, note, thanked, saved_at)
     VALUES (@id, @person_id, @stage, @since, @note, @thanked, @at)
     ON CONFLICT (id) DO UPDATE SET stage = @stage, since = @since, note = @note, thanked = @thanked`,
  );
  const removeStage = connection.prepare<[string]>('DELETE FROM stage_change WHERE id = ?');
  const contactsOf = connection.prepare<[string], ContactRow>(
    `SELECT id, person_id, on_day, kind, note FROM contact
     WHERE person_id = ? ORDER BY on_day DESC, saved_at DESC, id`,
  );
  const contactOwner = connection
    .prepare<[string], string>('SELECT person_id FROM contact WHERE id = ?')
    .pluck();
  const lastContacts = connection.prepare<
    [],
    Readonly<{ person_id: string; on_day: string; kind: string }>
  >(
    // SQLite takes the other columns from the row that holds the max.
    'SELECT person_id, max(on_day) AS on_day, kind FROM contact GROUP BY person_id',
  );
  const saveContact = connection.prepare<[ContactRow & Readonly<{ at: number }>]>(
    `INSERT INTO contact (id, person_id, on_day, kind, note, saved_at)
     VALUES (@id, @person_id, @on_day, @kind, @note, @at)
     ON CONFLICT (id) DO UPDATE SET on_day = @on_day, kind = @kind, note = @note, saved_at = @at`,
  );
  const removeContact = connection.prepare<[string]>('DELETE FROM contact WHERE id = ?');
  return {
    /** Newest first. */
    stagesOf: (personId: string) => stagesOf.all(personId),
    stage: (id: string) => stage.get(id),
    /** Of everybody, each person's newest first. */
    allStages: () => allStages.all(),
    saveStage: (row: StageRow, at: number) => void saveStage.run({ ...row, at }),
    removeStage: (id: string) => void removeStage.run(id),
    /** Newest first. */
    contactsOf: (personId: string) => contactsOf.all(personId),
    contactOwner: (id: string) => contactOwner.get(id),
    /** The latest of each person who was ever met. */
    lastContacts: () => lastContacts.all(),
    saveContact: (row: ContactRow, at: number) => void saveContact.run({ ...row, at }),
    /** Returns whether there was such a contact. */
    removeContact: (id: string) => removeContact.run(id).changes === 1,
  };
}
