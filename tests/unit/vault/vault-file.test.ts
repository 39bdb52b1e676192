import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWithPassphrase, type PreparedVault } from '../../../src/main/vault/new-vault';
import { readVaultFile, writeVaultFile } from '../../../src/main/vault/vault-file';
import { parseVaultText, serializeVaultFile } from '../../../src/main/vault/vault-schema';
import { names, prepareSample, stateOf, temporaryDirectory } from './vault-fixture';

let vault: PreparedVault;
beforeAll(async () => {
  vault = await prepareSample();
});

async function writtenVault(): Promise<string> {
  const directory = await temporaryDirectory();
  await writeVaultFile(directory, vault.file);
  return directory;
}

describe('reading and writing', () => {
  test('what was written is read; both copies equal, 0600 in 0700, nothing else left', async () => {
    const directory = join(await temporaryDirectory(), 'some', 'new', 'place');
    await writeVaultFile(directory, vault.file);
    expect(await readVaultFile(directory)).toEqual(vault.file);
    const files = await stateOf(directory);
    expect(files.map(({ name }) => name).sort()).toEqual([...names].sort());
    for (const { mode } of files) expect(mode & 0o777).toBe(0o600);
    expect((await fs.stat(directory)).mode & 0o777).toBe(0o700);
    expect(files[0]?.text).toBe(files[1]?.text);
  });

  test('an existing folder that others could enter is closed to them', async () => {
    const directory = await temporaryDirectory();
    await fs.chmod(directory, 0o755);
    await writeVaultFile(directory, vault.file);
    expect((await fs.stat(directory)).mode & 0o777).toBe(0o700);
  });

  test('no key is in the file', async () => {
    const text = serializeVaultFile(vault.file);
    for (const form of ['hex', 'base64'] as const)
      expect(text).not.toContain(vault.dataKey.toString(form));
    expect(text).not.toContain(vault.recoveryKey.slice(0, 11));
  });

  test('reading an intact vault and trying a wrong passphrase touch no file', async () => {
    const directory = await writtenVault();
    const before = await stateOf(directory);
    const file = await readVaultFile(directory);
    await expect(
      openWithPassphrase(file ?? vault.file, 'not the passphrase'),
    ).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    expect(await stateOf(directory)).toEqual(before);
  });

  test('a keychain slot of another version is kept', async () => {
    const directory = await temporaryDirectory();
    const { iv, wrapped, tag } = vault.file.slots.recovery;
    const keychain = {
      kind: 'keychain',
      kdf: { backend: 'kwallet6', more: true },
      iv,
      wrapped,
      tag,
    } as const;
    const file = { ...vault.file, slots: { ...vault.file.slots, keychain } };
    await writeVaultFile(directory, file);
    expect(await readVaultFile(directory)).toEqual(file);
  });
});

describe('no vault', () => {
  test('null for a missing or empty directory', async () => {
    const directory = await temporaryDirectory();
    expect(await readVaultFile(directory)).toBeNull();
    expect(await readVaultFile(join(directory, 'missing'))).toBeNull();
    await fs.writeFile(join(directory, 'attempts.json'), '{}');
    await fs.mkdir(join(directory, 'backups'));
    expect(await readVaultFile(directory)).toBeNull();
  });

  test.each(['journal.db', 'journal.db-wal', 'backups/one.db'])(
    'keys missing beside %s is damage, and no new vault is written over it',
    async (name) => {
      const directory = await temporaryDirectory();
      await fs.mkdir(join(directory, 'backups'));
      await fs.writeFile(join(directory, name), 'x');
      const error = { code: 'vault-damaged', message: expect.stringContaining('newest backup') };
      await expect(readVaultFile(directory)).rejects.toMatchObject(error);
      await expect(writeVaultFile(directory, vault.file)).rejects.toMatchObject(error);
      expect(await fs.readdir(directory)).not.toContain('vault.json');
    },
  );
});

describe('refusing to overwrite', () => {
  test('another vault, and a change of the same sequence', async () => {
    const directory = await writtenVault();
    const before = await stateOf(directory);
    const other = { ...vault.file, vaultId: '00000000-0000-4000-8000-000000000000', sequence: 9 };
    await expect(writeVaultFile(directory, other)).rejects.toMatchObject({ code: 'vault-exists' });
    await expect(writeVaultFile(directory, vault.file)).rejects.toMatchObject({ code: 'conflict' });
    expect(await stateOf(directory)).toEqual(before);
  });

  test('a newer format, also in one copy only, leaves everything as it is', async () => {
    const directory = await writtenVault();
    const newer = serializeVaultFile({ ...vault.file, version: 2 as 1 });
    await fs.writeFile(join(directory, 'vault.copy.json'), newer);
    const before = await stateOf(directory);
    const error = { code: 'vault-newer', message: expect.stringContaining('format 2') };
    await expect(readVaultFile(directory)).rejects.toMatchObject(error);
    await expect(writeVaultFile(directory, { ...vault.file, sequence: 5 })).rejects.toMatchObject(
      error,
    );
    expect(await stateOf(directory)).toEqual(before);
  });

  test('copies of two vaults are not mended over each other', async () => {
    const directory = await writtenVault();
    const other = { ...vault.file, vaultId: '00000000-0000-4000-8000-000000000000', sequence: 9 };
    await fs.writeFile(join(directory, 'vault.copy.json'), serializeVaultFile(other));
    const before = await stateOf(directory);
    await expect(readVaultFile(directory)).rejects.toMatchObject({ code: 'vault-damaged' });
    expect(await stateOf(directory)).toEqual(before);
  });
});

describe('damage', () => {
  test.each(names)(
    '%s missing, empty, cut short or not JSON: the other is used, it is mended',
    async (name) => {
      const directory = await writtenVault();
      const whole = serializeVaultFile(vault.file);
      for (const text of [
        null,
        '',
        whole.slice(0, 300),
        whole.slice(0, -2),
        '[]',
        'null',
        '\u0000'.repeat(99),
      ]) {
        await (text === null
          ? fs.unlink(join(directory, name))
          : fs.writeFile(join(directory, name), text));
        expect(await readVaultFile(directory)).toEqual(vault.file);
        expect(await fs.readFile(join(directory, name), 'utf8')).toBe(whole);
        expect((await fs.stat(join(directory, name))).mode & 0o777).toBe(0o600);
      }
    },
  );

  test('one flipped bit in any byte is never read as something else', () => {
    const whole = Buffer.from(serializeVaultFile(vault.file));
    for (let i = 0; i < whole.length; i += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = Buffer.from(whole);
        flipped[i] = (flipped[i] ?? 0) ^ (1 << bit);
        const copy = parseVaultText(flipped.toString('utf8'));
        // White space or a base64 detail may flip without changing what is said; nothing else may.
        if (copy.state === 'valid') expect(copy.file).toEqual(vault.file);
        else expect(copy.state).toBe('damaged');
      }
    }
  });

  test.each(names)(
    'a flipped byte anywhere in %s on the disk: read right and mended',
    async (name) => {
      const directory = await writtenVault();
      const whole = Buffer.from(serializeVaultFile(vault.file));
      for (let i = 0; i < whole.length; i += 7) {
        const flipped = Buffer.from(whole);
        flipped[i] = (flipped[i] ?? 0) ^ 0x15;
        await fs.writeFile(join(directory, name), flipped);
        expect(await readVaultFile(directory)).toEqual(vault.file);
        expect(await fs.readFile(join(directory, name))).toEqual(whole);
      }
    },
  );

  test('both damaged: a clear error, files untouched, also by a write', async () => {
    const directory = await writtenVault();
    for (const name of names) {
      const bytes = await fs.readFile(join(directory, name));
      bytes[200] = (bytes[200] ?? 0) ^ 1;
      await fs.writeFile(join(directory, name), bytes);
    }
    const before = await stateOf(directory);
    const error = { code: 'vault-damaged', message: expect.stringContaining('Both copies') };
    await expect(readVaultFile(directory)).rejects.toMatchObject(error);
    await expect(writeVaultFile(directory, { ...vault.file, sequence: 2 })).rejects.toMatchObject(
      error,
    );
    expect(await stateOf(directory)).toEqual(before);
  });

  test('a scrypt cost outside the range is damage, though its checksum fits', () => {
    const slot = vault.file.slots.passphrase;
    for (const N of [2 ** 10, 2 ** 16, 2 ** 17 + 1, 2 ** 21]) {
      const passphrase = { ...slot, kdf: { ...slot.kdf, N } };
      const text = serializeVaultFile({
        ...vault.file,
        slots: { ...vault.file.slots, passphrase },
      });
      expect(parseVaultText(text)).toEqual({ state: 'damaged' });
    }
  });

  test('the copy with the higher sequence wins, in either place', async () => {
    const later = { ...vault.file, sequence: 2 };
    for (const name of names) {
      const directory = await writtenVault();
      await fs.writeFile(join(directory, name), serializeVaultFile(later));
      expect(await readVaultFile(directory)).toEqual(later);
      for (const each of names) {
        expect(await fs.readFile(join(directory, each), 'utf8')).toBe(serializeVaultFile(later));
      }
    }
  });
});
