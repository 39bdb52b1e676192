import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { AppError } from '#shared/app-error';
import { canonicalJson } from './canonical-json';
import type { RecoveryKdf, ScryptKdf } from './vault-schema';

const cipher = 'aes-256-gcm';
const tagLength = 16;
const ivLength = 12;

/** What is authenticated with a wrapped key, so that no field of it can be changed unnoticed. */
export type SlotHeader<Kind extends SlotKind = SlotKind> = Readonly<{
  version: 1;
  vaultId: string;
  kind: Kind;
  kdf: Kind extends 'passphrase' ? ScryptKdf : RecoveryKdf;
}>;
export type SlotKind = 'passphrase' | 'recovery';

/** The data key as one slot keeps it; base64. */
export type WrappedKey = Readonly<{ iv: string; wrapped: string; tag: string }>;

const wrongKey: Readonly<Record<SlotKind, () => AppError>> = {
  passphrase: () =>
    new AppError(
      'wrong-passphrase',
      'This passphrase does not open the vault. Check Caps Lock and the keyboard layout, then try again. If it is lost, use your recovery key.',
    ),
  recovery: () =>
    new AppError(
      'wrong-recovery-key',
      'This recovery key is complete, but belongs to another vault. Look for the one you saved for this vault.',
    ),
};

/** Encrypts the 32-byte data key under a 32-byte wrapping key. Neither is zeroed here. */
export function wrapDataKey(dataKey: Buffer, wrappingKey: Buffer, header: SlotHeader): WrappedKey {
  const iv = randomBytes(ivLength);
  const encryption = createCipheriv(cipher, wrappingKey, iv, { authTagLength: tagLength });
  encryption.setAAD(Buffer.from(canonicalJson(header), 'utf8'));
  const wrapped = Buffer.concat([encryption.update(dataKey), encryption.final()]);
  return {
    iv: iv.toString('base64'),
    wrapped: wrapped.toString('base64'),
    tag: encryption.getAuthTag().toString('base64'),
  };
}

/**
 * The data key, which the caller zeroes. Throws AppError 'wrong-passphrase' or 'wrong-recovery-key'
 * when the wrapping key is not the right one or the header was changed.
 */
export function unwrapDataKey(slot: WrappedKey, wrappingKey: Buffer, header: SlotHeader): Buffer {
  const decryption = createDecipheriv(cipher, wrappingKey, Buffer.from(slot.iv, 'base64'), {
    authTagLength: tagLength,
  });
  decryption.setAAD(Buffer.from(canonicalJson(header), 'utf8'));
  decryption.setAuthTag(Buffer.from(slot.tag, 'base64'));
  const dataKey = decryption.update(Buffer.from(slot.wrapped, 'base64'));
  try {
    // GCM has handed out all bytes by now; this is where they are found right or wrong.
    decryption.final();
    return dataKey;
  } catch {
    dataKey.fill(0);
    throw wrongKey[header.kind]();
  }
}

/** A value that tells this data key from any other and says nothing about it; base64. */
export function keyCheckOf(dataKey: Buffer, vaultId: string): string {
  const info = `preround key check ${vaultId}`;
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), info, 32)).toString('base64');
}

/** Whether `dataKey` is the one that the key check was made from. */
export function matchesKeyCheck(dataKey: Buffer, vaultId: string, keyCheck: string): boolean {
  const [actual, stated] = [keyCheckOf(dataKey, vaultId), keyCheck].map((text) =>
    Buffer.from(text, 'base64'),
  );
  return (
    actual !== undefined && stated?.length === actual.length && timingSafeEqual(actual, stated)
  );
}
