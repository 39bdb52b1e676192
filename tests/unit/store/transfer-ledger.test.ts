import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { personHandlers } from '../../../src/main/store/board/person-handlers';
import {
  importLedger,
  undoUnfinished,
} from '../../../src/main/store/transfer/import/import-ledger';
import { openScratch } from './scratch-database';

/** A vault in which an import made a person and did not end. */
function stopped() {
  const connection = openScratch();
  const ledger = importLedger(connection);
  const [importId, personId] = [randomUUID(), randomUUID()];
  ledger.begin(importId, 'archive', 'journal.zip', 1);
  connection
    .prepare('INSERT INTO person (id, name, added_at, saved_at) VALUES (?, ?, 1, 1)')
    .run(personId, 'Ana Núñez');
  ledger.made(importId, 'person', personId);
  const isThere = () =>
    connection.prepare('SELECT count(*) FROM person WHERE id = ?').pluck().get(personId) === 1;
  return { connection, personId, isThere };
}

describe('an import that did not end', () => {
  it('takes out a person whom nothing names', () => {
    const { connection, isThere } = stopped();
    undoUnfinished(connection, 2);
    expect(isThere()).toBe(false);
  });

  it('leaves who came to the board meanwhile', () => {
    const { connection, personId, isThere } = stopped();
    const people = personHandlers({
      connection,
      clock: () => 2,
      newId: randomUUID,
      changed: () => {},
      renamed: () => {},
    });
    people['board.addPerson']({
      id: personId,
      name: 'Ana Núñez',
      stage: 'candidate',
      since: '2026-01-05',
    });
    undoUnfinished(connection, 3);
    expect(isThere()).toBe(true);
  });

  it('looks at every table that refers to a person, so that none loses its rows with them', () => {
    const connection = openScratch();
    const referring = connection
      .prepare(
        `SELECT m.name || '.' || k."from" FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS k
         WHERE m.type = 'table' AND k."table" = 'person' ORDER BY 1`,
      )
      .pluck()
      .all() as string[];
    for (const place of referring) {
      const [table, column] = place.split('.') as [string, string];
      const { connection: vault, personId, isThere } = stopped();
      vault.pragma('foreign_keys = OFF');
      vault.pragma('ignore_check_constraints = ON');
      const columns = vault
        .prepare<[string], { name: string; type: string; notnull: number; dflt_value: unknown }>(
          'SELECT name, type, "notnull", dflt_value FROM pragma_table_info(?)',
        )
        .all(table);
      const anyOf: Readonly<Record<string, unknown>> = { INTEGER: 1, BLOB: Buffer.from('x') };
      const values = columns.map(({ name, type }) =>
        name === column ? personId : (anyOf[type] ?? 'x'),
      );
      vault
        .prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`)
        .run(...values);
      undoUnfinished(vault, 2);
      expect(isThere(), place).toBe(true);
    }
    expect(referring.length).toBeGreaterThan(10);
  });
});
