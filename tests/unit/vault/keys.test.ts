import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  calibrate,
  deriveFromPassphrase,
  newScryptKdf,
} from '../../../src/main/vault/key-derivation';
import {
  openWithPassphrase,
  openWithRecoveryKey,
  type PreparedVault,
  prepareVault,
  withNewPassphrase,
} from '../../../src/main/vault/new-vault';
import type { VaultFile } from '../../../src/main/vault/vault-schema';
import { passphrase, prepareSample } from './vault-fixture';

let vault: PreparedVault;
beforeAll(async () => {
  vault = await prepareSample();
});

const otherSalt = Buffer.alloc(32, 7).toString('base64');
const otherId = '00000000-0000-4000-8000-000000000000';

type Slots = VaultFile['slots'];
const withSlots = (file: VaultFile, slots: Partial<Slots>): VaultFile => ({
  ...file,
  slots: { ...file.slots, ...slots },
});

/** The same text with its last-but-four character's bits changed: still base64 of the same length. */
function tampered(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64');
}

describe('opening', () => {
  test('passphrase and recovery key give the same 32-byte data key', async () => {
    expect(vault.dataKey).toHaveLength(32);
    expect(await openWithPassphrase(vault.file, passphrase)).toEqual(vault.dataKey);
    expect(await openWithRecoveryKey(vault.file, vault.recoveryKey)).toEqual(vault.dataKey);
    expect(vault.file).toMatchObject({
      version: 1,
      sequence: 1,
      createdAt: '2026-11-23T00:00:00.000Z',
    });
  });

  test('a passphrase that is equal after NFKC opens', async () => {
    const composed = 'caf\u00e9 \ufb01rst rounds'; // é, ligature fi
    const decomposed = 'cafe\u0301 first rounds';
    const file = await withNewPassphrase(vault.file, vault.dataKey, composed);
    expect(await openWithPassphrase(file, decomposed)).toEqual(vault.dataKey);
  });

  test('wrong passphrase and wrong recovery key are refused', async () => {
    await expect(openWithPassphrase(vault.file, `${passphrase} `)).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    const { formatRecoveryKey } = await import('../../../src/main/vault/recovery-key');
    await expect(
      openWithRecoveryKey(vault.file, formatRecoveryKey(Buffer.alloc(32, 1))),
    ).rejects.toMatchObject({ code: 'wrong-recovery-key' });
  });

  test('two vaults share no key, salt or identifier', async () => {
    const other = await prepareSample();
    expect(other.dataKey).not.toEqual(vault.dataKey);
    expect(other.recoveryKey).not.toBe(vault.recoveryKey);
    expect(other.file.vaultId).not.toBe(vault.file.vaultId);
    expect(other.file.slots.passphrase.kdf.salt).not.toBe(vault.file.slots.passphrase.kdf.salt);
    const swapped = withSlots(vault.file, { passphrase: other.file.slots.passphrase });
    await expect(openWithPassphrase(swapped, passphrase)).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
  });
});

describe('a new passphrase', () => {
  test('re-wraps the same key, leaves the recovery slot, raises the sequence', async () => {
    const file = await withNewPassphrase(vault.file, vault.dataKey, 'eleven slow herons');
    expect(file.sequence).toBe(2);
    expect(file.slots.recovery).toEqual(vault.file.slots.recovery);
    expect(await openWithPassphrase(file, 'eleven slow herons')).toEqual(vault.dataKey);
    await expect(openWithPassphrase(file, passphrase)).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
  });

  test('is refused when weak, or for a data key of another vault or a zeroed one', async () => {
    await expect(withNewPassphrase(vault.file, vault.dataKey, 'short')).rejects.toMatchObject({
      code: 'weak-passphrase',
    });
    await expect(
      withNewPassphrase(vault.file, Buffer.alloc(32), 'eleven slow herons'),
    ).rejects.toThrow('does not belong');
    await expect(
      prepareVault({ passphrase: 'short', clock: Date.now, calibrate: vi.fn() }),
    ).rejects.toMatchObject({ code: 'weak-passphrase' });
  });
});

describe('tampering', () => {
  const passphraseCases: [string, (file: VaultFile) => VaultFile][] = [
    ['vault id', (file) => ({ ...file, vaultId: otherId })],
    ...(['iv', 'wrapped', 'tag'] as const).map(
      (field): [string, (file: VaultFile) => VaultFile] => [
        field,
        (file) => {
          const slot = file.slots.passphrase;
          return withSlots(file, { passphrase: { ...slot, [field]: tampered(slot[field]) } });
        },
      ],
    ),
    [
      'salt',
      (file) => {
        const slot = file.slots.passphrase;
        return withSlots(file, { passphrase: { ...slot, kdf: { ...slot.kdf, salt: otherSalt } } });
      },
    ],
    [
      'N',
      (file) => {
        const slot = file.slots.passphrase;
        return withSlots(file, { passphrase: { ...slot, kdf: { ...slot.kdf, N: 2 ** 18 } } });
      },
    ],
  ];
  test.each(passphraseCases)('passphrase slot: %s changed is refused', async (_, change) => {
    await expect(openWithPassphrase(change(vault.file), passphrase)).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
  });

  test('recovery slot: every field changed is refused', async () => {
    const slot = vault.file.slots.recovery;
    const changed = [
      { ...vault.file, vaultId: otherId },
      withSlots(vault.file, { recovery: { ...slot, kdf: { ...slot.kdf, salt: otherSalt } } }),
      ...(['iv', 'wrapped', 'tag'] as const).map((field) =>
        withSlots(vault.file, { recovery: { ...slot, [field]: tampered(slot[field]) } }),
      ),
    ];
    for (const file of changed) {
      await expect(openWithRecoveryKey(file, vault.recoveryKey)).rejects.toMatchObject({
        code: 'wrong-recovery-key',
      });
    }
  });

  test('the header alone is authenticated: version, kind, vault id, each parameter', async () => {
    const { wrapDataKey, unwrapDataKey } = await import('../../../src/main/vault/slots');
    const key = Buffer.alloc(32, 3);
    const kdf = newScryptKdf(2 ** 17);
    const header = { version: 1, vaultId: vault.file.vaultId, kind: 'passphrase', kdf } as const;
    const slot = wrapDataKey(vault.dataKey, key, header);
    expect(unwrapDataKey(slot, key, { ...header, kdf: { ...kdf } })).toEqual(vault.dataKey);
    const changed = [
      { ...header, version: 2 as 1 },
      { ...header, kind: 'recovery' as 'passphrase' },
      { ...header, vaultId: otherId },
      { ...header, kdf: { ...kdf, N: 2 ** 18 } },
      { ...header, kdf: { ...kdf, r: 9 as 8 } },
      { ...header, kdf: { ...kdf, p: 2 as 1 } },
      { ...header, kdf: { ...kdf, salt: otherSalt } },
      { ...header, kdf: { ...kdf, name: 'other' as 'scrypt' } },
    ];
    for (const other of changed) expect(() => unwrapDataKey(slot, key, other)).toThrow();
    expect(() => unwrapDataKey(slot, Buffer.alloc(32, 4), header)).toThrow();
  });

  test('a key check of another key is damage', async () => {
    const file = { ...vault.file, keyCheck: tampered(vault.file.keyCheck) };
    await expect(openWithRecoveryKey(file, vault.recoveryKey)).rejects.toMatchObject({
      code: 'vault-damaged',
    });
  });
});

describe('cost', () => {
  test.each([0, 1, 2 ** 14, 2 ** 16, 2 ** 17 + 1, 2 ** 21, Number.NaN])(
    'N = %d is refused',
    async (N) => {
      const kdf = { ...newScryptKdf(2 ** 17), N };
      await expect(deriveFromPassphrase(passphrase, kdf)).rejects.toMatchObject({
        code: 'vault-damaged',
      });
    },
  );

  test('2^18, above 256 MiB, can be derived and differs from 2^17', async () => {
    const kdf = newScryptKdf(2 ** 17);
    const low = await deriveFromPassphrase(passphrase, kdf);
    const high = await deriveFromPassphrase(passphrase, { ...kdf, N: 2 ** 18 });
    expect(high).toHaveLength(32);
    expect(high).not.toEqual(low);
  });

  test.each([
    [120, 2 ** 18],
    [199, 2 ** 18],
    [240, 2 ** 17],
    [900, 2 ** 17],
  ])('2^17 in %d ms chooses %d', async (milliseconds, chosen) => {
    const measure = vi.fn(async () => milliseconds);
    expect(await calibrate(measure)).toBe(chosen);
    expect(measure).toHaveBeenCalledExactlyOnceWith(2 ** 17);
  });
});
