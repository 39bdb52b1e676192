import { renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { syncPath } from './sync-path';
import { damaged, unlock } from './unlock';

/**
 * Copies an open database to `target`, encrypted with the same key, and lets it take its name only
 * after it has been synced, reopened and checked. Returns the number of entries it holds.
 * VACUUM INTO because db.backup() fails on encrypted files and serialize() returns plaintext.
 */
export function verifiedCopy(connection: Database.Database, target: string, key: Buffer): number {
  const unfinished = `${target}.part`;
  rmSync(unfinished, { force: true });
  connection.prepare('VACUUM INTO ?').run(unfinished);
  syncPath(unfinished);
  const entries = check(unfinished, key);
  renameSync(unfinished, target);
  return entries;
}

function check(path: string, key: Buffer): number {
  const connection = new Database(path, { readonly: true, fileMustExist: true });
  try {
    unlock(connection, key);
    const result = connection.pragma('integrity_check', { simple: true });
    if (result !== 'ok') throw damaged('A copy of the vault did not pass its check.');
    const counted = connection.prepare<[], { entries: number }>(
      'SELECT count(*) AS entries FROM entry',
    );
    return counted.get()?.entries ?? 0;
  } finally {
    connection.close();
  }
}
