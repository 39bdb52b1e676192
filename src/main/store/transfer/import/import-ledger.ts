import type Database from 'better-sqlite3';

export type KnownEntry = Readonly<{
  entryId: string;
  hash: string;
  /** The entry's revision when it was imported, and now. */
  revision: number;
  now: number;
  binnedAt: number | null;
}>;

/** What an import makes beside entries, and takes out again when nothing came to name it. */
export type Made = 'image' | 'tag' | 'person' | 'goal' | 'import';

/** Where each is named; what is named nowhere goes. */
const namedBy: Readonly<Record<Made, readonly string[]>> = {
  image: ['SELECT image_id FROM entry_image'],
  tag: ['SELECT tag_id FROM entry_tag'],
  person: [
    'SELECT person_id FROM entry_person',
    'SELECT person_id FROM passage WHERE person_id IS NOT NULL',
    // Whoever came to the board meanwhile, or of whom anything was written down, stays.
    'SELECT id FROM person WHERE stage IS NOT NULL OR revision > 0',
    'SELECT person_id FROM seat',
    'SELECT person_id FROM candidacy',
    'SELECT introducer_id FROM candidacy WHERE introducer_id IS NOT NULL',
    'SELECT person_id FROM stage_change',
    'SELECT person_id FROM contact',
    'SELECT person_id FROM person_photo',
    'SELECT person_id FROM agreement',
    'SELECT person_id FROM giving',
    'SELECT person_id FROM commitment',
    'SELECT person_id FROM sponsorship',
    'SELECT person_id FROM opportunity',
    'SELECT person_id FROM meeting_person',
    'SELECT person_id FROM assessment WHERE person_id IS NOT NULL',
    'SELECT person_id FROM planned_contact',
    'SELECT person_id FROM goal_person',
  ],
  goal: [
    'SELECT goal_id FROM entry_goal',
    'SELECT goal_id FROM step',
    'SELECT goal_id FROM goal_person',
    'SELECT goal_id FROM meeting_goal',
  ],
  import: ['SELECT import_id FROM entry_source'],
};

export type SourceRow = Readonly<{
  entryId: string;
  importId: string;
  source: string;
  sourceId: string;
  hash: string;
  revision: number;
}>;

/** What was imported, and what is being imported. Owner of the tables import, import_entry, entry_source. */
export function importLedger(connection: Database.Database) {
  const known = `SELECT entry_id AS entryId, hash, entry_source.revision AS revision,
      entry.revision AS now, entry.binned_at AS binnedAt
    FROM entry_source JOIN entry ON entry.id = entry_id`;
  const bySource = connection.prepare<[string, string], KnownEntry>(
    `${known} WHERE source = ? AND source_id = ?`,
  );
  const byHash = connection.prepare<[string], KnownEntry>(`${known} WHERE hash = ?`);
  const begin = connection.prepare<[string, string, string, number]>(
    'INSERT INTO import (id, source, name, started_at) VALUES (?, ?, ?, ?)',
  );
  const finish = connection.prepare<[number, string]>(
    'UPDATE import SET finished_at = ? WHERE id = ?',
  );
  const forget = connection.prepare<[string]>('DELETE FROM import WHERE id = ?');
  const brought = connection.prepare<[string, string]>(
    `INSERT INTO import_entry (import_id, entry_id, revision)
     SELECT ?, id, revision FROM entry WHERE id = ?`,
  );
  const settled = connection.prepare<[string]>('DELETE FROM import_entry WHERE import_id = ?');
  const addSource = connection.prepare<[SourceRow]>(
    `INSERT INTO entry_source (entry_id, import_id, source, source_id, hash, revision)
     VALUES (@entryId, @importId, @source, @sourceId, @hash, @revision)`,
  );
  const updateSource = connection.prepare<[string, number, string]>(
    'UPDATE entry_source SET hash = ?, revision = ? WHERE entry_id = ?',
  );
  const takeOut = connection.prepare<[string]>(
    `DELETE FROM entry WHERE id IN
       (SELECT entry_id FROM import_entry JOIN entry ON entry.id = entry_id
        WHERE import_id = ? AND entry.revision = import_entry.revision LIMIT 100)`,
  );
  const kept = connection
    .prepare<[string], number>('SELECT count(*) FROM import_entry WHERE import_id = ?')
    .pluck();
  const isNamed = connection
    .prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM entry_source WHERE import_id = ?)')
    .pluck();
  const addMade = connection.prepare<[string, Made, string]>(
    'INSERT OR IGNORE INTO import_made (import_id, kind, id) VALUES (?, ?, ?)',
  );
  const settledMade = connection.prepare<[string]>('DELETE FROM import_made WHERE import_id = ?');
  const unmake = Object.entries(namedBy).map(([kind, places]) =>
    connection.prepare<[string]>(
      `DELETE FROM ${kind}
       WHERE id IN (SELECT id FROM import_made WHERE import_id = ? AND kind = '${kind}')
         AND id NOT IN (${places.join(' UNION ')})`,
    ),
  );
  const unfinished = connection
    .prepare<[], string>('SELECT id FROM import WHERE finished_at IS NULL')
    .pluck();

  /** From now on what it brought stays. */
  function end(id: string, at: number): void {
    settled.run(id);
    settledMade.run(id);
    finish.run(at, id);
  }

  return {
    /** The entry this one became in an earlier import, by its name there, else by what it held. */
    find: (source: string, sourceId: string, hash: string): KnownEntry | undefined =>
      bySource.get(source, sourceId) ?? byHash.get(hash),
    begin: (id: string, source: string, name: string, at: number) =>
      void begin.run(id, source, name, at),
    /** An entry as it was written; from now on it can be taken out, while it is as it was. */
    brought: (importId: string, entryId: string) => void brought.run(importId, entryId),
    /** Notes what it made beside entries, in the transaction that makes it. */
    made: (importId: string, kind: Made, id: string) => void addMade.run(importId, kind, id),
    addSource: (row: SourceRow) => void addSource.run(row),
    updateSource: (entryId: string, hash: string, revision: number) =>
      void updateSource.run(hash, revision, entryId),
    finish: end,
    /**
     * Takes a hundred of the entries it brought out again; false when there are none left. What the
     * person has changed meanwhile is theirs, and stays.
     */
    takeOut: (id: string) => takeOut.run(id).changes > 0,
    /** Ends an import that was taken out, with what else it made. Returns how many of its entries were changed, and stayed. */
    undone(id: string, at: number): number {
      const stayed = kept.get(id) ?? 0;
      for (const statement of unmake) statement.run(id);
      if (isNamed.get(id) === 1) end(id, at);
      else forget.run(id);
      return stayed;
    },
    forget: (id: string) => void forget.run(id),
    /** Imports that a crash cut short. */
    unfinished: () => unfinished.all(),
  };
}

/**
 * Takes out what imports that did not end have brought, unless it was changed since. Called when the
 * vault is opened, by then with the drafts of the last time in it.
 * @returns whether anything was taken out
 */
export function undoUnfinished(connection: Database.Database, at: number): boolean {
  const ledger = importLedger(connection);
  const cut = ledger.unfinished();
  for (const id of cut) {
    connection
      .transaction(() => {
        while (ledger.takeOut(id));
        ledger.undone(id, at);
      })
      .immediate();
  }
  return cut.length > 0;
}
