import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonical-json';

/** Accepted scrypt costs (N). Lower would be weak; higher would let a changed file exhaust memory. */
export const scryptCosts: readonly number[] = [2 ** 17, 2 ** 18, 2 ** 19, 2 ** 20];
export type ScryptCost = number;

const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length);

const scryptKdf = z.strictObject({
  name: z.literal('scrypt'),
  N: z.literal([...scryptCosts]),
  r: z.literal(8),
  p: z.literal(1),
  salt: bytes(32),
});
const recoveryKdf = z.strictObject({ name: z.literal('hkdf-sha256'), salt: bytes(32) });

function slot<Kind extends string, Kdf extends z.ZodType>(kind: Kind, kdf: Kdf) {
  return z.strictObject({
    kind: z.literal(kind),
    kdf,
    iv: bytes(12),
    wrapped: bytes(32),
    tag: bytes(16),
  });
}

/** vault.json, version 1, without its checksum, which exists only on disk. Bytes are base64. */
export const vaultFileSchema = z.strictObject({
  version: z.literal(1),
  vaultId: z.uuid(),
  createdAt: z.iso.datetime(),
  /** Raised with each change; the copy with the highest one counts. */
  sequence: z.int().positive(),
  /** Tells the right data key from another (HKDF of it), so that a slot never wraps a wrong one. */
  keyCheck: bytes(32),
  slots: z.strictObject({
    passphrase: slot('passphrase', scryptKdf),
    recovery: slot('recovery', recoveryKdf),
    /** Room for this computer's keychain: kept as it is by versions that do not use it. */
    keychain: slot('keychain', z.record(z.string(), z.json())).optional(),
  }),
});

export type VaultFile = Readonly<z.infer<typeof vaultFileSchema>>;
export type ScryptKdf = Readonly<z.infer<typeof scryptKdf>>;
export type RecoveryKdf = Readonly<z.infer<typeof recoveryKdf>>;

/** Every version, also a later one, keeps these two: so damage is told from "newer". */
const envelopeSchema = z.looseObject({ version: z.int().positive(), checksum: z.string() });

export type VaultText =
  | Readonly<{ state: 'valid'; file: VaultFile }>
  | Readonly<{ state: 'newer'; version: number }>
  | Readonly<{ state: 'damaged' }>;

/** The text of vault.json, with a checksum over everything else in it. */
export function serializeVaultFile(file: VaultFile): string {
  return `${JSON.stringify({ ...file, checksum: checksum(file) }, null, 2)}\n`;
}

/** Judges the text of one copy; never throws. */
export function parseVaultText(text: string): VaultText {
  const envelope = envelopeSchema.safeParse(parseJson(text));
  if (!envelope.success) return { state: 'damaged' };
  const { checksum: stated, ...content } = envelope.data;
  if (stated !== checksum(content)) return { state: 'damaged' };
  if (content.version > 1) return { state: 'newer', version: content.version };
  const file = vaultFileSchema.safeParse(content);
  return file.success ? { state: 'valid', file: file.data } : { state: 'damaged' };
}

/** Finds flipped bytes that no key could explain; it is no protection against a person (the slots are). */
function checksum(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
