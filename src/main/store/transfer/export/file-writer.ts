import { randomUUID } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#shared/app-error';

const again = 'Nothing was written, and your journal is unchanged.';
const notWritten = `The file could not be written. Close it if another program has it open, or choose another folder, then export again. ${again}`;
const full = `There is not enough room for the file on this disk. Free some space or choose another folder, then export again. ${again}`;
const notAllowed = `Preround may not write in this folder. Choose another folder, such as Documents, then export again. ${again}`;
const badName = `The file cannot have this name here. Choose another name, then export again. ${again}`;
const gone = `This folder is no longer there. Choose another folder, then export again. ${again}`;

/** Source: errno(3); Node names the errors of Windows the same way. */
const problems: Readonly<Record<string, readonly ['disk-full' | 'not-writable', string]>> = {
  ENOSPC: ['disk-full', full],
  EDQUOT: ['disk-full', full],
  EFBIG: ['disk-full', full],
  EACCES: ['not-writable', notAllowed],
  EPERM: ['not-writable', notAllowed],
  EROFS: ['not-writable', notAllowed],
  ENOENT: ['not-writable', gone],
  ENOTDIR: ['not-writable', gone],
  EISDIR: ['not-writable', badName],
  ENAMETOOLONG: ['not-writable', badName],
  EINVAL: ['not-writable', badName],
  EBUSY: ['not-writable', notWritten],
  ETXTBSY: ['not-writable', notWritten],
  EIO: ['not-writable', notWritten],
};

/** What a person can act on, for a failed write; anything else comes back as it is. */
function explain(error: unknown): unknown {
  const problem = problems[String((error as { code?: unknown } | null)?.code)];
  return problem ? new AppError(...problem) : error;
}

/**
 * Writes a stream to a file that is there whole or not at all: under another name, readable by the
 * owner alone, fsynced, renamed. What stood there before stays until then.
 * @param onPart told the other name, for whoever must remove it when this process is to end
 * @throws AppError 'disk-full' or 'not-writable'; the stream's own error; an AbortError
 */
export async function writeStream(
  path: string,
  content: Readable,
  signal: AbortSignal,
  onPart: (path: string | null) => void,
): Promise<void> {
  const name = [...basename(path)].slice(0, 40).join('');
  const part = join(dirname(path), `${name}.${process.pid}-${randomUUID()}.part`);
  onPart(part);
  try {
    await pipeline(content, createWriteStream(part, { flags: 'wx', mode: 0o600 }), { signal });
    await syncPath(part, 'r+');
    signal.throwIfAborted();
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw explain(error);
  } finally {
    onPart(null);
  }
  // The file is whole and in place; some network folders cannot make its name durable at once.
  if (process.platform !== 'win32') await syncPath(dirname(path), 'r').catch(() => undefined);
}

/** Removes an unfinished file at once. */
export function removePart(path: string): void {
  rmSync(path, { force: true });
}

async function syncPath(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
