import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PreparedVault } from '../../../src/main/vault/new-vault';
import { readVaultFile, type VaultFile, writeVaultFile } from '../../../src/main/vault/vault-file';
import { crash, createFailingFileSystem, systemError } from './failing-file-system';
import { names, prepareSample, stateOf, temporaryDirectory } from './vault-fixture';

let vault: PreparedVault;
let later: VaultFile;
beforeAll(async () => {
  vault = await prepareSample();
  later = { ...vault.file, sequence: 2, slots: { ...vault.file.slots } };
});

async function writtenVault(): Promise<string> {
  const directory = await temporaryDirectory();
  await writeVaultFile(directory, vault.file);
  return directory;
}

/** The steps of one undisturbed change. */
async function stepsOfAWrite(): Promise<string[]> {
  const { fileSystem, steps } = createFailingFileSystem(crash(Number.POSITIVE_INFINITY));
  await writeVaultFile(await writtenVault(), later, fileSystem);
  return steps;
}

test('each copy is written, synced, renamed, and its directory synced, in this order', async () => {
  const steps = (await stepsOfAWrite()).map((step) =>
    step.replace(/preround-vault-.*/, 'directory'),
  );
  const shown = ['open directory', 'sync directory'];
  expect(steps).toEqual([
    ...names.flatMap((name) => [`open ${name}.part`, `write ${name}.part`, `sync ${name}.part`]),
    ...names.flatMap((name) => [`rename ${name}.part`, ...shown]),
  ]);
});

describe('killed in a change', () => {
  test('at each step: the old file or the new one, both copies mended, no litter', async () => {
    const count = (await stepsOfAWrite()).length;
    const sequences: number[] = [];
    for (let at = 1; at <= count; at += 1) {
      const directory = await writtenVault();
      const { fileSystem } = createFailingFileSystem(crash(at));
      await expect(writeVaultFile(directory, later, fileSystem)).rejects.toThrow();
      // What a dead process leaves has another process id in its name.
      for (const name of await fs.readdir(directory)) {
        const renamed = name.replace(`.${process.pid}-`, '.1-');
        await fs.rename(join(directory, name), join(directory, renamed));
      }
      const file = await readVaultFile(directory);
      expect([vault.file, later]).toContainEqual(file);
      sequences.push(file?.sequence ?? 0);
      const files = await stateOf(directory);
      expect(files.map(({ name }) => name).sort()).toEqual([...names].sort());
      expect(files[0]?.text).toBe(files[1]?.text);
    }
    expect(sequences).toEqual(sequences.toSorted());
    expect(new Set(sequences)).toEqual(new Set([1, 2]));
  });

  test('at each step of the first write: no vault, or the new one', async () => {
    for (let at = 1; at <= 12; at += 1) {
      const directory = await temporaryDirectory();
      const { fileSystem } = createFailingFileSystem(crash(at));
      await expect(writeVaultFile(directory, vault.file, fileSystem)).rejects.toThrow();
      expect([null, vault.file]).toContainEqual(await readVaultFile(directory));
    }
  });
});

describe('disk errors', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'not-writable'],
    ['EROFS', 'not-writable'],
    ['EIO', 'not-writable'],
  ])('%s before anything is shown: %s, files untouched, no litter', async (system, code) => {
    for (let at = 1; at <= 7; at += 1) {
      const directory = await writtenVault();
      const before = await stateOf(directory);
      const { fileSystem } = createFailingFileSystem(systemError(at, system));
      await expect(writeVaultFile(directory, later, fileSystem)).rejects.toMatchObject({
        code,
        message: expect.stringContaining('Nothing was changed.'),
      });
      expect(await stateOf(directory)).toEqual(before);
    }
  });

  test('after the first copy: says that the change is in force, and it is', async () => {
    const count = (await stepsOfAWrite()).length;
    for (let at = 8; at <= count; at += 1) {
      const directory = await writtenVault();
      const { fileSystem } = createFailingFileSystem(systemError(at, 'EIO'));
      await expect(writeVaultFile(directory, later, fileSystem)).rejects.toMatchObject({
        code: 'not-writable',
        message: expect.stringContaining('The change was made and is in force'),
      });
      expect(await readVaultFile(directory)).toEqual(later);
    }
  });

  test('a file system that cannot sync directories is good enough', async () => {
    const { fileSystem } = createFailingFileSystem(systemError(9, 'EINVAL'));
    const directory = await writtenVault();
    await writeVaultFile(directory, later, fileSystem);
    expect(await readVaultFile(directory)).toEqual(later);
  });

  test('a copy that cannot be mended does not keep the vault closed', async () => {
    const directory = await writtenVault();
    await fs.writeFile(join(directory, 'vault.json'), 'damaged');
    const { fileSystem } = createFailingFileSystem(systemError(1, 'EROFS'));
    expect(await readVaultFile(directory, fileSystem)).toEqual(vault.file);
    expect(await fs.readFile(join(directory, 'vault.json'), 'utf8')).toBe('damaged');
  });

  test('a copy that cannot be read is not written over', async () => {
    const directory = await writtenVault();
    await fs.rm(join(directory, 'vault.json'));
    await fs.mkdir(join(directory, 'vault.json'));
    expect(await readVaultFile(directory)).toEqual(vault.file);
    await fs.rm(join(directory, 'vault.copy.json'));
    await expect(readVaultFile(directory)).rejects.toMatchObject({
      code: 'vault-damaged',
      message: expect.stringContaining('could not be read'),
    });
  });
});

test('a writer killed 5 times at random leaves the old passphrase or the new one', {
  timeout: 120_000,
}, async () => {
  const script = resolve(import.meta.dirname, '../../kill/vault-write.ts');
  const node = resolve(import.meta.dirname, '../../../node_modules/.bin/node');
  const { stdout } = await promisify(execFile)(node, [script, '5']);
  expect(JSON.parse(stdout)).toMatchObject({ kills: 5, opened: 5, acknowledgedLost: 0 });
});
