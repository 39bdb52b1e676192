import { hkdf, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { AppError } from '#shared/app-error';
import { normalizePassphrase } from '#shared/domain/passphrase';
import { type Scrypt, scryptOfNode } from './scrypt';
import { type RecoveryKdf, type ScryptCost, type ScryptKdf, scryptCosts } from './vault-schema';

const keyLength = 32;
const saltLength = 32;
/** Above this, 2^18 would make unlocking feel slow: it takes twice as long as 2^17 (milliseconds). */
const clearlyFast = 200;

const hkdfAsync = promisify(hkdf);

/** New scrypt parameters with a fresh salt; r and p as OWASP's Password Storage Cheat Sheet sets them. */
export function newScryptKdf(cost: ScryptCost): ScryptKdf {
  return { name: 'scrypt', N: cost, r: 8, p: 1, salt: randomBytes(saltLength).toString('base64') };
}

/** New parameters for the recovery key, which is random already and needs no slow derivation. */
export function newRecoveryKdf(): RecoveryKdf {
  return { name: 'hkdf-sha256', salt: randomBytes(saltLength).toString('base64') };
}

/**
 * The 32-byte wrapping key of a passphrase. Runs off the main thread. The caller zeroes the result.
 * Throws AppError 'vault-damaged' for parameters outside the accepted range.
 */
export async function deriveFromPassphrase(
  passphrase: string,
  kdf: ScryptKdf,
  scrypt: Scrypt = scryptOfNode,
): Promise<Buffer> {
  if (!scryptCosts.includes(kdf.N) || kdf.r !== 8 || kdf.p !== 1) {
    throw new AppError(
      'vault-damaged',
      'The vault file asks for key settings that Preround does not use. Nothing was changed. Restore vault.json from a backup.',
    );
  }
  const secret = Buffer.from(normalizePassphrase(passphrase), 'utf8');
  const salt = Buffer.from(kdf.salt, 'base64');
  try {
    return await scrypt({ secret, salt, N: kdf.N, r: kdf.r, p: kdf.p, length: keyLength });
  } finally {
    secret.fill(0);
  }
}

/** The 32-byte wrapping key of the recovery key's 32 bytes. The caller zeroes both. */
export async function deriveFromRecoveryKey(secret: Buffer, kdf: RecoveryKdf): Promise<Buffer> {
  const salt = Buffer.from(kdf.salt, 'base64');
  return Buffer.from(await hkdfAsync('sha256', secret, salt, 'preround recovery slot', keyLength));
}

/**
 * The scrypt cost for a new vault: 2^17, or 2^18 where this computer is fast enough.
 * `measure` derives once at the given cost and returns the milliseconds it took.
 */
export async function calibrate(
  measure: (cost: ScryptCost) => Promise<number>,
): Promise<ScryptCost> {
  return (await measure(2 ** 17)) < clearlyFast ? 2 ** 18 : 2 ** 17;
}

/** Milliseconds that one derivation takes on this computer. */
export async function measureDerivation(
  cost: ScryptCost,
  scrypt: Scrypt = scryptOfNode,
): Promise<number> {
  const start = performance.now();
  const key = await deriveFromPassphrase(
    'a passphrase to measure with',
    newScryptKdf(cost),
    scrypt,
  );
  key.fill(0);
  return performance.now() - start;
}
