import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';

/** Forces a file or folder to disk. Windows has no way to sync a folder; its renames are journaled. */
export function syncPath(path: string): void {
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
