import { createHash } from 'node:crypto';

/** sha256 of what was read of an entry, part by part. Hexadecimal. */
export function contentHash(...parts: readonly (string | number | boolean)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part)}\u0000`);
  return hash.digest('hex');
}
