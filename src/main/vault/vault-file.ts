import { join } from 'node:path';
import { AppError } from '#shared/app-error';
import { diskErrorCode } from '../files/disk-error';
import {
  type FileSystem,
  nodeFileSystem,
  PartlyReplaced,
  removeLeftovers,
  replaceFiles,
} from '../files/durable-write';
import { chooseCopy, type VaultCopy } from './choose-copy';
import { explainVaultDiskError } from './disk-error';
import { parseVaultText, serializeVaultFile, type VaultFile } from './vault-schema';

export type { VaultFile } from './vault-schema';

/** The two copies, in the order in which they are written. */
const names = ['vault.json', 'vault.copy.json'] as const;

/** Other files of a vault: where one of them is, a vault was, and no new one may be made. */
const journalFile = /^journal\.db/;

/**
 * The vault file of a directory, from the valid copy with the highest sequence number; the other
 * copy is mended. Null only where there is no vault at all. Throws AppError 'vault-damaged' or
 * 'vault-newer' and changes nothing then.
 */
export async function readVaultFile(
  directory: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<VaultFile | null> {
  const copies = await readCopies(directory, fileSystem);
  const file = await choose(directory, copies, fileSystem);
  if (file === null) return null;
  await removeLeftovers(directory, fileSystem);
  await mend(directory, copies, file, fileSystem);
  return file;
}

/**
 * Writes both copies, durably, one after the other: whenever this is cut short, the old file or the
 * new one is read afterwards. Throws AppError 'vault-exists' for another vault's directory,
 * 'conflict' when a change of the same or a later sequence is there already, 'vault-damaged',
 * 'vault-newer', 'disk-full' or 'not-writable'; nothing was changed then, unless the message says so.
 */
export async function writeVaultFile(
  directory: string,
  file: VaultFile,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<void> {
  const present = await choose(directory, await readCopies(directory, fileSystem), fileSystem);
  if (present !== null) refuseOverwriting(directory, present, file);
  const text = serializeVaultFile(file);
  try {
    await replaceFiles(
      directory,
      names.map((name) => ({ name, text })),
      fileSystem,
    );
  } catch (error) {
    if (!(error instanceof PartlyReplaced)) throw explainVaultDiskError(error, directory);
    // The new file counts from here on: saying "nothing was changed" would cost the person the vault.
    throw new AppError(
      'not-writable',
      `The change was made and is in force, but the second copy of the vault file in ${directory} could not be written. Check the disk, then open the vault again: Preround writes the copy then.`,
    );
  }
}

function refuseOverwriting(directory: string, present: VaultFile, file: VaultFile): void {
  if (present.vaultId !== file.vaultId) {
    throw new AppError(
      'vault-exists',
      `There is a vault in ${directory} already. Nothing was changed. Open that one, or choose another folder.`,
    );
  }
  if (present.sequence >= file.sequence) {
    throw new AppError(
      'conflict',
      'The vault file was changed in the meantime. Nothing was written. Lock, open the vault again, and repeat the change.',
    );
  }
}

async function choose(
  directory: string,
  copies: readonly VaultCopy[],
  fileSystem: FileSystem,
): Promise<VaultFile | null> {
  const choice = chooseCopy(directory, copies);
  if (choice !== null) return choice;
  if (await holdsJournal(directory, fileSystem)) {
    throw new AppError(
      'vault-damaged',
      `The journal is in ${directory}, but the file with its keys (vault.json) is missing. Nothing was changed. Copy vault.json from your newest backup into this folder, then start Preround again.`,
    );
  }
  return null;
}

async function readCopies(directory: string, fileSystem: FileSystem): Promise<VaultCopy[]> {
  const copies: VaultCopy[] = [];
  for (const name of names) {
    try {
      const text = (await fileSystem.readFile(join(directory, name))).toString('utf8');
      copies.push({ name, text, ...parseVaultText(text) });
    } catch (error) {
      const missing = diskErrorCode(error) === 'ENOENT';
      copies.push({ name, text: null, state: missing ? 'missing' : 'unreadable' });
    }
  }
  return copies;
}

async function holdsJournal(directory: string, fileSystem: FileSystem): Promise<boolean> {
  try {
    if ((await fileSystem.readdir(directory)).some((name) => journalFile.test(name))) return true;
    return (await fileSystem.readdir(join(directory, 'backups'))).length > 0;
  } catch (error) {
    if (diskErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Makes both copies equal. A disk that cannot be written must not keep the vault from opening. */
async function mend(
  directory: string,
  copies: readonly VaultCopy[],
  file: VaultFile,
  fileSystem: FileSystem,
): Promise<void> {
  const text = serializeVaultFile(file);
  // A copy that could not be read may be the newer one and readable next time: it is left alone.
  const stale = copies.filter((copy) => copy.state !== 'unreadable' && copy.text !== text);
  for (const { name } of stale) {
    await replaceFiles(directory, [{ name, text }], fileSystem).catch(() => undefined);
  }
}
