import type Database from 'better-sqlite3';

/**
 * Empties the write-ahead log, which still holds what was deleted. What is deleted is deleted, whatever
 * becomes of the log: a reader that holds it lets go soon.
 */
export function emptyLog(connection: Database.Database): void {
  const [result] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  if (result?.busy !== 0) console.error('store: the log could not be emptied yet');
}
