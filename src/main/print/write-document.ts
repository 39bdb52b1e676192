import { open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '#shared/app-error';

/**
 * Writes a whole document or nothing: the bytes go to `path` + ".part" (readable by the owner
 * alone), reach the disk, and only then take the name; what stood there before stays until then.
 * @param path where the person chose to put it, overwriting already agreed to in the dialog
 * @throws AppError 'disk-full' or 'not-writable' with a sentence that says what to do; the .part
 *   file is gone by then.
 */
export async function writeDocument(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`;
  try {
    await removeIfThere(part);
    await writeThrough(part, bytes);
    await rename(part, path);
  } catch (error) {
    // The first failure is the one worth telling; a .part that cannot be removed changes nothing.
    await unlink(part).catch(() => undefined);
    throw asAppError(error);
  }
  await syncFolder(dirname(path));
}

/** A .part left by a crash must not be followed if it is a link, nor keep its old permissions. */
async function removeIfThere(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name itself durable. Windows and some network folders cannot do this; the file is whole either way. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  if (folder === null) return;
  await folder.sync().catch(() => undefined);
  await folder.close();
}

function asAppError(error: unknown): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new AppError(
        'disk-full',
        'There is not enough room for the file on this disk. Free some space or choose another folder, then export again. Your plan is unchanged.',
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new AppError(
        'not-writable',
        'Preround may not write in this folder. Choose another folder, such as Documents, then export again. Your plan is unchanged.',
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError(
        'not-writable',
        'This folder is no longer there. Choose another folder, then export again. Your plan is unchanged.',
      );
    case 'EISDIR':
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return new AppError(
        'not-writable',
        'The file cannot have this name here. Choose another name, then export again. Your plan is unchanged.',
      );
    case 'EBUSY':
    case 'ETXTBSY':
    case 'EIO':
      return new AppError(
        'not-writable',
        'The file could not be written. Close it if another program has it open, or choose another folder, then export again. Your plan is unchanged.',
      );
    default:
      return error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
