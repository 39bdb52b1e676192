import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { migrations } from '../../../src/main/store/database/migrate';
import type { Connection } from '../../../src/main/store/database/open';
import { assertPragmas } from '../../../src/main/store/database/pragmas';

/** The same schema and settings without a cipher, so that the files can be read. */
export function plainDatabase(secureDelete: boolean): { connection: Connection; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'preround-plain-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const connection = new Database(join(folder, 'journal.db'));
  assertPragmas(connection);
  if (!secureDelete) connection.pragma('secure_delete = OFF');
  for (const { sql } of migrations) connection.exec(sql);
  return { connection, folder };
}

/** All that is in a folder's files, in small letters. */
export function wordsInFiles(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)))
    .map((bytes) => `${bytes.toString('latin1')}${bytes.toString('utf16le')}`.toLowerCase())
    .join('\n');
}
