import type Database from 'better-sqlite3';
import { removeMigrationCopies } from './migration-copies';

/**
 * Makes what a committed transaction deleted be in none of the vault's files: SQLite overwrote it in the
 * database (secure_delete); here the log is emptied, and the copies made before migrations are removed.
 */
export function forgetDeleted(connection: Database.Database): void {
  emptyLog(connection);
  removeMigrationCopies(connection.name);
}

/** What is deleted is deleted, whatever becomes of the log: a reader that holds it lets go soon. */
export function emptyLog(connection: Database.Database): void {
  const [result] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  if (result?.busy !== 0) console.error('store: the log could not be emptied yet');
}
