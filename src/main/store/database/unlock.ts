import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';

/** Gives a connection its cipher and key, and proves the key by reading the schema. */
export function unlock(connection: Database.Database, key: Buffer): void {
  connection.pragma("cipher = 'chacha20'");
  // A Buffer, because a key in a PRAGMA string stays in memory as copies (safety.md, "Keys").
  const raw = Buffer.from(`raw:${key.toString('hex')}`);
  connection.key(raw);
  raw.fill(0);
  connection.prepare('SELECT count(*) FROM sqlite_master').get();
}

/** A vault file that cannot be trusted: the reason, and what to do. */
export function damaged(reason: string): AppError {
  return new AppError(
    'vault-damaged',
    `${reason} Nothing was changed. Close Preround, copy the vault's folder somewhere safe, and put back the newest copy you have.`,
  );
}
