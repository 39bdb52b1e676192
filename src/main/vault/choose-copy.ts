import { AppError } from '#shared/app-error';
import type { VaultFile, VaultText } from './vault-schema';

/** One of the two copies as found on the disk. */
export type VaultCopy = Readonly<{ name: string; text: string | null }> &
  (VaultText | Readonly<{ state: 'missing' | 'unreadable' }>);

/**
 * The file that counts: the valid copy with the highest sequence, the first of equals; null when both
 * are missing. Throws AppError 'vault-newer' or 'vault-damaged' when no copy may be used.
 */
export function chooseCopy(directory: string, copies: readonly VaultCopy[]): VaultFile | null {
  if (copies.every((copy) => copy.state === 'missing')) return null;
  for (const copy of copies) {
    if (copy.state === 'newer') {
      throw new AppError(
        'vault-newer',
        `This vault was written by a newer Preround (vault format ${copy.version}). Nothing was changed. Install the newest Preround, then open it again.`,
      );
    }
  }
  const files = copies.flatMap((copy) => (copy.state === 'valid' ? [copy.file] : []));
  const [first, ...others] = files;
  if (first === undefined) throw noneUsable(directory, copies);
  if (others.some((file) => file.vaultId !== first.vaultId)) {
    throw new AppError(
      'vault-damaged',
      `vault.json and vault.copy.json in ${directory} belong to two different vaults. Nothing was changed. Move the one that does not belong to this journal to another folder, then start Preround again.`,
    );
  }
  return others.reduce((best, file) => (file.sequence > best.sequence ? file : best), first);
}

function noneUsable(directory: string, copies: readonly VaultCopy[]): AppError {
  if (copies.some((copy) => copy.state === 'unreadable')) {
    return new AppError(
      'vault-damaged',
      `The vault’s keys (vault.json and vault.copy.json in ${directory}) could not be read. Nothing was changed. Check that you may read this folder and that its disk is in order, then start Preround again.`,
    );
  }
  return new AppError(
    'vault-damaged',
    `Both copies of the vault’s keys (vault.json and vault.copy.json in ${directory}) are damaged. Nothing was changed. Copy vault.json from your newest backup into this folder, then start Preround again.`,
  );
}
