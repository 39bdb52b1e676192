import { AppError } from '#shared/app-error';

/**
 * What SQLite says when the disk is the trouble, as something a person can act on; null for
 * anything else. Nothing is lost: the transaction was rolled back and the page keeps the text.
 */
export function storageFailure(error: unknown): AppError | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return null;
  if (code === 'SQLITE_FULL') {
    return new AppError(
      'disk-full',
      'The disk is full. Free some space; saving is tried again by itself.',
    );
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_PERM') {
    return new AppError(
      'read-only',
      'The vault’s folder cannot be written to. Check that the disk is connected and not write-protected.',
    );
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return new AppError(
      'not-writable',
      'The disk did not take the text. Check that it is connected; saving is tried again by itself.',
    );
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new AppError(
      'vault-damaged',
      'The journal file is damaged. Stop writing, copy the vault’s folder somewhere safe, and put back your newest copy.',
    );
  }
  return null;
}
