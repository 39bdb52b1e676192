import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import { latestVersion, migrate } from './migrate';
import { assertPragmas } from './pragmas';
import { syncPath } from './sync-path';
import { damaged, unlock } from './unlock';

export type Connection = Database.Database;

function userVersion(path: string, key: Buffer): number {
  // Read only: closing a connection that may write would fold the -wal into a file we may have to refuse.
  const connection = new Database(path, { readonly: true, fileMustExist: true });
  try {
    unlock(connection, key);
    return connection.pragma('user_version', { simple: true }) as number;
  } finally {
    connection.close();
  }
}

/**
 * Opens an existing vault database: present and not empty, keyed, every pragma asserted, migrated.
 * @throws AppError 'vault-damaged' (missing, empty or unreadable), 'vault-newer' (made by a newer
 *   Preround; the file is left byte-identical).
 */
export function openDatabase(path: string, key: Buffer): Connection {
  adoptUnfinished(path);
  if (!existsSync(path)) throw damaged('The journal file of this vault is missing.');
  // SQLite would take an empty file for a new database: an empty journal in place of a lost one.
  if (statSync(path).size === 0) throw damaged('The journal file of this vault is empty.');
  let version: number;
  try {
    version = userVersion(path, key);
  } catch (error) {
    if (isUnreadable(error)) throw damaged('The journal file of this vault cannot be read.');
    throw error;
  }
  if (version > latestVersion) {
    throw new AppError(
      'vault-newer',
      'This vault was last used by a newer Preround. Install that version or newer to open it; nothing was changed.',
    );
  }
  const connection = new Database(path, { fileMustExist: true });
  try {
    unlock(connection, key);
    assertPragmas(connection);
    migrate(connection, { path, key });
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Makes the database of a new vault, whole, under the name it has until vault.json is written:
 * a first run cut short leaves either nothing that counts or a vault that opens.
 * `fill` writes what it holds from the start, in one transaction.
 * @throws AppError 'vault-exists' when there is a journal already: it is never replaced.
 */
export function createDatabase(
  path: string,
  key: Buffer,
  fill: (connection: Connection) => void = () => {},
): void {
  if (existsSync(path)) {
    throw new AppError(
      'vault-exists',
      'There is a journal in this folder already. Choose another folder.',
    );
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = unfinishedName(path);
  for (const ending of ['', '-wal', '-shm']) rmSync(unfinished + ending, { force: true });
  const connection = new Database(unfinished);
  try {
    unlock(connection, key);
    assertPragmas(connection);
    migrate(connection, { path: unfinished, key });
    connection.transaction(() => fill(connection)).immediate();
  } finally {
    connection.close();
  }
  syncPath(unfinished);
  syncPath(dirname(path));
}

/** Where the database of a vault being made lies until its first opening. */
export function unfinishedName(path: string): string {
  return join(dirname(path), `new-${basename(path)}`);
}

function adoptUnfinished(path: string): void {
  if (existsSync(path) || !existsSync(unfinishedName(path))) return;
  renameSync(unfinishedName(path), path);
  syncPath(dirname(path));
}

function isUnreadable(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return (
    code === 'SQLITE_NOTADB' ||
    (typeof code === 'string' && code.startsWith('SQLITE_CORRUPT')) ||
    code === 'SQLITE_IOERR_SHORT_READ'
  );
}
