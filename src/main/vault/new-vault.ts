import { randomBytes, randomUUID } from 'node:crypto';
import { AppError } from '#shared/app-error';
import {
  calibrate,
  deriveFromPassphrase,
  deriveFromRecoveryKey,
  measureDerivation,
  newRecoveryKdf,
  newScryptKdf,
} from './key-derivation';
import { checkPassphrase } from './passphrase-rules';
import { formatRecoveryKey, parseRecoveryKey } from './recovery-key';
import { type Scrypt, scryptOfNode } from './scrypt';
import { keyCheckOf, matchesKeyCheck, unwrapDataKey, wrapDataKey } from './slots';
import type { ScryptCost, VaultFile } from './vault-schema';

export type PreparedVault = Readonly<{
  file: VaultFile;
  /** 32 bytes; zero it when the vault has been made or given up. */
  dataKey: Buffer;
  /** As it is printed. Shown once and kept nowhere. */
  recoveryKey: string;
}>;

type Preparation = Readonly<{
  passphrase: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  calibrate?: () => Promise<ScryptCost>;
  newId?: () => string;
  scrypt?: Scrypt;
}>;

/** Makes the keys of a new vault, in memory only. Throws AppError 'weak-passphrase'. */
export async function prepareVault(preparation: Preparation): Promise<PreparedVault> {
  checkPassphrase(preparation.passphrase);
  const { scrypt = scryptOfNode } = preparation;
  const measured = () => calibrate((cost) => measureDerivation(cost, scrypt));
  const cost = await (preparation.calibrate ?? measured)();
  const vaultId = (preparation.newId ?? randomUUID)();
  const dataKey = randomBytes(32);
  const recovery = randomBytes(32);
  const file: VaultFile = {
    version: 1,
    vaultId,
    createdAt: new Date(preparation.clock()).toISOString(),
    sequence: 1,
    keyCheck: keyCheckOf(dataKey, vaultId),
    slots: {
      passphrase: await passphraseSlot(vaultId, dataKey, preparation.passphrase, cost, scrypt),
      recovery: await recoverySlot(vaultId, dataKey, recovery),
    },
  };
  const recoveryKey = formatRecoveryKey(recovery);
  recovery.fill(0);
  return { file, dataKey, recoveryKey };
}

/** The data key, which the caller zeroes. Throws AppError 'wrong-passphrase'; touches no file. */
export async function openWithPassphrase(
  file: VaultFile,
  passphrase: string,
  scrypt: Scrypt = scryptOfNode,
): Promise<Buffer> {
  const slot = file.slots.passphrase;
  const { version, vaultId } = file;
  const key = await deriveFromPassphrase(passphrase, slot.kdf, scrypt);
  try {
    return checked(
      file,
      unwrapDataKey(slot, key, { version, vaultId, kind: 'passphrase', kdf: slot.kdf }),
    );
  } finally {
    key.fill(0);
  }
}

/** The data key, which the caller zeroes. Throws AppError 'wrong-recovery-key'; touches no file. */
export async function openWithRecoveryKey(file: VaultFile, text: string): Promise<Buffer> {
  const slot = file.slots.recovery;
  const { version, vaultId } = file;
  const secret = parseRecoveryKey(text);
  const key = await deriveFromRecoveryKey(secret, slot.kdf);
  try {
    return checked(
      file,
      unwrapDataKey(slot, key, { version, vaultId, kind: 'recovery', kdf: slot.kdf }),
    );
  } finally {
    key.fill(0);
    secret.fill(0);
  }
}

/**
 * The file with the same data key under a new passphrase, to be written by writeVaultFile. All other
 * slots stay as they are. Throws AppError 'weak-passphrase'. `dataKey` stays the caller's.
 */
export async function withNewPassphrase(
  file: VaultFile,
  dataKey: Buffer,
  passphrase: string,
  scrypt: Scrypt = scryptOfNode,
): Promise<VaultFile> {
  checkPassphrase(passphrase);
  // A zeroed or foreign key here would lock the person out at the next start.
  if (!matchesKeyCheck(dataKey, file.vaultId, file.keyCheck)) {
    throw new Error('This data key does not belong to this vault file.');
  }
  const cost = file.slots.passphrase.kdf.N;
  const slot = await passphraseSlot(file.vaultId, dataKey, passphrase, cost, scrypt);
  return { ...file, sequence: file.sequence + 1, slots: { ...file.slots, passphrase: slot } };
}

async function passphraseSlot(
  vaultId: string,
  dataKey: Buffer,
  passphrase: string,
  cost: ScryptCost,
  scrypt: Scrypt,
) {
  const kdf = newScryptKdf(cost);
  const key = await deriveFromPassphrase(passphrase, kdf, scrypt);
  try {
    const header = { version: 1, vaultId, kind: 'passphrase', kdf } as const;
    return { kind: header.kind, kdf, ...wrapDataKey(dataKey, key, header) };
  } finally {
    key.fill(0);
  }
}

async function recoverySlot(vaultId: string, dataKey: Buffer, secret: Buffer) {
  const kdf = newRecoveryKdf();
  const key = await deriveFromRecoveryKey(secret, kdf);
  try {
    const header = { version: 1, vaultId, kind: 'recovery', kdf } as const;
    return { kind: header.kind, kdf, ...wrapDataKey(dataKey, key, header) };
  } finally {
    key.fill(0);
  }
}

function checked(file: VaultFile, dataKey: Buffer): Buffer {
  if (matchesKeyCheck(dataKey, file.vaultId, file.keyCheck)) return dataKey;
  dataKey.fill(0);
  throw new AppError(
    'vault-damaged',
    'The vault file does not fit together. Nothing was changed. Copy vault.json from your newest backup into the vault’s folder, then start Preround again.',
  );
}
