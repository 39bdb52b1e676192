import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { runnerImport } from 'vite';
import { loadVaultModules } from './vault-modules.ts';

export type StoredEntry = Readonly<{ title: string; text: string; revision: number }>;

/** What a vault's files hold at a moment, read from a copy of them. */
export type Stored = Readonly<{
  entries: ReadonlyMap<string, StoredEntry>;
  /** What integrity_check and the search index's own check found wrong. */
  faults: readonly string[];
}>;

type Row = Readonly<{
  id: string;
  title: string;
  text: string;
  document: string;
  revision: number;
}>;

const load = async <Module>(path: string): Promise<Module> => {
  const file = resolve(import.meta.dirname, '../../src', path);
  return (await runnerImport<Module>(file, { configFile: false, logLevel: 'error' })).module;
};

/**
 * Opens the vault in `folder` with its passphrase, once; then reads it as often as asked. Only copies
 * are opened: the test may run as another user than the app, and must not touch what it looks at.
 */
export async function vaultReader(folder: string, passphrase: string) {
  const { newVault, vaultFile } = await loadVaultModules();
  const { unlock } = await load<typeof import('../../src/main/store/database/unlock')>(
    'main/store/database/unlock.ts',
  );
  const { plainText } = await load<typeof import('../../src/shared/domain/document-text')>(
    'shared/domain/document-text.ts',
  );
  const file = await vaultFile.readVaultFile(folder);
  if (!file) throw new Error(`There is no vault in ${folder}.`);
  const key = await newVault.openWithPassphrase(file, passphrase);

  return function read(): Stored {
    const copy = mkdtempSync(join(tmpdir(), 'preround-kill-copy-'));
    try {
      for (const name of ['journal.db', 'journal.db-wal']) {
        if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
      }
      const connection = new Database(join(copy, 'journal.db'), { fileMustExist: true });
      try {
        unlock(connection, key);
        const rows = connection
          .prepare<[], Row>('SELECT id, title, text, document, revision FROM entry')
          .all();
        const faults = faultsOf(connection);
        for (const { id, text, document } of rows) {
          if (plainText(JSON.parse(document)) !== text)
            faults.push(`${id}: its document and its searched text differ`);
        }
        return { entries: new Map(rows.map((row) => [row.id, row])), faults };
      } finally {
        connection.close();
      }
    } finally {
      rmSync(copy, { recursive: true });
    }
  };
}

function faultsOf(connection: Database.Database): string[] {
  const integrity = connection.pragma('integrity_check') as { integrity_check: string }[];
  const faults = integrity.map((row) => row.integrity_check).filter((word) => word !== 'ok');
  try {
    // rank 1: also that the index says what the entries say.
    connection.exec("INSERT INTO entry_search (entry_search, rank) VALUES ('integrity-check', 1)");
  } catch (error) {
    faults.push(`search index: ${String(error)}`);
  }
  return faults;
}
