import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { prepareVault } from '../../../src/main/vault/new-vault';

export const passphrase = 'seven quiet lanterns';
export const names = ['vault.json', 'vault.copy.json'] as const;

/** A vault in memory, at the cheapest accepted cost. */
export function prepareSample() {
  return prepareVault({
    passphrase,
    clock: () => Date.UTC(2026, 10, 23),
    calibrate: async () => 2 ** 17,
  });
}

/** A new directory that is removed after the test. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await fs.mkdtemp(join(tmpdir(), 'preround-vault-'));
  onTestFinished(() => fs.rm(directory, { recursive: true }));
  return directory;
}

/** Name, mode and bytes of every file, for "untouched". */
export async function stateOf(directory: string) {
  const found = (await fs.readdir(directory)).sort();
  return Promise.all(
    found.map(async (name) => {
      const path = join(directory, name);
      const { mode, ino } = await fs.stat(path);
      return { name, mode, ino, text: await fs.readFile(path, 'latin1') };
    }),
  );
}
