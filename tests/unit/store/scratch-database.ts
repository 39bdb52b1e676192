import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type Connection,
  createDatabase,
  openDatabase,
} from '../../../src/main/store/database/open';

/** A key as a vault makes it, the same each time so that failures repeat. */
export const testKey = (): Buffer => Buffer.alloc(32, 7);

/** A path in a folder that goes when the test ends. */
export function scratchPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preround-unit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'journal.db');
}

/** A real, encrypted, migrated database, closed when the test ends. */
export function openScratch(path = scratchPath()): Connection {
  createDatabase(path, testKey());
  const connection = openDatabase(path, testKey());
  onTestFinished(() => void connection.close());
  return connection;
}
