import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const load = async <Module>(path: string): Promise<Module> => {
  const file = resolve(import.meta.dirname, '../../src', path);
  return (await runnerImport<Module>(file, { configFile: false, logLevel: 'error' })).module;
};

/** The app's own modules as they are in src, for scripts that Node runs without a bundler. */
export async function loadSources() {
  return {
    newVault:
      await load<typeof import('../../src/main/vault/new-vault')>('main/vault/new-vault.ts'),
    vaultFile: await load<typeof import('../../src/main/vault/vault-file')>(
      'main/vault/vault-file.ts',
    ),
    ...(await load<typeof import('../../src/main/store/journal/save-entry')>(
      'main/store/journal/save-entry.ts',
    )),
    openDatabase: (
      await load<typeof import('../../src/main/store/database/open')>('main/store/database/open.ts')
    ).openDatabase,
  };
}
export type Sources = Awaited<ReturnType<typeof loadSources>>;
