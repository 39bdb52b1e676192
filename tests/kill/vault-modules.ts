import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const source = (name: string) => resolve(import.meta.dirname, '../../src/main/vault', name);

/** The vault's modules as they are in src, for scripts that Node runs without a bundler. */
export async function loadVaultModules() {
  const load = async <Module>(name: string): Promise<Module> =>
    (await runnerImport<Module>(source(name), { configFile: false, logLevel: 'error' })).module;
  return {
    newVault: await load<typeof import('../../src/main/vault/new-vault')>('new-vault.ts'),
    vaultFile: await load<typeof import('../../src/main/vault/vault-file')>('vault-file.ts'),
  };
}
