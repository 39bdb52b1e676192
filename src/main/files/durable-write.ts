import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { diskErrorCode } from './disk-error';

/*
 * Own code and not write-file-atomic (8.0.0), because that library does not fsync the directory after
 * the rename (a power cut may bring the old file back after success was reported), takes a short
 * write for a whole one, and cannot prepare two files before it shows either.
 */

/** The file operations used here; passed in so that tests can stop at each. */
export type FileSystem = Pick<
  typeof fs,
  'chmod' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'stat' | 'unlink'
>;
export const nodeFileSystem: FileSystem = fs;

export type NamedText = Readonly<{ name: string; text: string }>;
type Replacement = Readonly<{ target: string; content: string | Uint8Array }>;

/** Thrown when the first file is already replaced and a later step failed. */
export class PartlyReplaced extends Error {}

const leftover = /\.(\d+)-[0-9a-f-]{36}\.part$/;

/**
 * Replaces files in `directory` one after the other, each by write, fsync, rename, fsync of the
 * directory; creates the directory when missing and closes it to others (0700). All texts are on the
 * disk under temporary names before the first rename, so that a full disk changes nothing. Throws the
 * system's error when nothing was replaced, else PartlyReplaced with that error as its cause.
 */
export async function replaceFiles(
  directory: string,
  files: readonly NamedText[],
  fileSystem: FileSystem = nodeFileSystem,
): Promise<void> {
  await ensurePrivateDirectory(directory, fileSystem);
  const replacements = files.map(({ name, text }) => ({
    target: join(directory, name),
    content: text,
  }));
  await replaceAll(replacements, fileSystem);
}

/**
 * Replaces one file the same way, in a folder that is there and stays as it is. Throws the system's
 * error when nothing was replaced; PartlyReplaced when the file is whole and in place, but the folder
 * could not be synced.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<void> {
  await replaceAll([{ target: path, content }], fileSystem);
}

/** Removes temporary files that an earlier process left behind when it was killed. Never throws. */
export async function removeLeftovers(
  directory: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<void> {
  const names = await fileSystem.readdir(directory).catch(() => []);
  for (const name of names) {
    const processId = leftover.exec(name)?.[1];
    if (processId === undefined || processId === String(process.pid)) continue;
    await fileSystem.unlink(join(directory, name)).catch(() => undefined);
  }
}

async function replaceAll(
  replacements: readonly Replacement[],
  fileSystem: FileSystem,
): Promise<void> {
  const staged: { temporary: string; target: string }[] = [];
  let replaced = 0;
  try {
    for (const { target, content } of replacements) {
      const temporary = temporaryPath(target);
      staged.push({ temporary, target });
      await writeAndSync(temporary, content, fileSystem);
    }
    for (const { temporary, target } of staged) {
      await fileSystem.rename(temporary, target);
      replaced += 1;
      await syncDirectory(dirname(target), fileSystem);
    }
  } catch (error) {
    // The first failure is the one worth telling.
    for (const { temporary } of staged) await fileSystem.unlink(temporary).catch(() => undefined);
    if (replaced === 0) throw error;
    throw new PartlyReplaced('Only a part of the files was replaced.', { cause: error });
  }
}

/** A name nobody else has. The process id lets a later run know that nobody is writing this file any more. */
function temporaryPath(target: string): string {
  // Cut, because a long name that the disk just allows would not leave room for the rest.
  const name = [...basename(target)].slice(0, 40).join('');
  return join(dirname(target), `${name}.${process.pid}-${randomUUID()}.part`);
}

async function writeAndSync(
  path: string,
  content: string | Uint8Array,
  fileSystem: FileSystem,
): Promise<void> {
  const handle = await fileSystem.open(path, 'wx', 0o600);
  try {
    await handle.writeFile(content, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncDirectory(directory: string, fileSystem: FileSystem): Promise<void> {
  // Windows cannot open a directory for this; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await fileSystem.open(directory, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network and FUSE file systems cannot do this at all; there is nothing more to do there.
    if (!isUnsupported(error)) throw error;
  } finally {
    await handle.close();
  }
}

async function ensurePrivateDirectory(directory: string, fileSystem: FileSystem): Promise<void> {
  const created = await fileSystem.mkdir(directory, { recursive: true, mode: 0o700 });
  if (created === undefined) {
    const { mode } = await fileSystem.stat(directory);
    if ((mode & 0o077) === 0) return;
    // A stick formatted with FAT knows no owners; that must not keep the vault from being saved.
    await fileSystem.chmod(directory, 0o700).catch((error: unknown) => {
      if (!isUnsupported(error) && diskErrorCode(error) !== 'EPERM') throw error;
    });
    return;
  }
  const top = dirname(resolve(created));
  for (let path = dirname(resolve(directory)); ; path = dirname(path)) {
    await syncDirectory(path, fileSystem);
    if (path === top || path === dirname(path)) return;
  }
}

function isUnsupported(error: unknown): boolean {
  return ['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(diskErrorCode(error) ?? '');
}
