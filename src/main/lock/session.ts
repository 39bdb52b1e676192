import { join } from 'node:path';
import type { MessagePortMain } from 'electron';
import { AppError } from '#shared/app-error';
import { createAttempts } from '../vault/attempts';
import { openWithPassphrase, openWithRecoveryKey, withNewPassphrase } from '../vault/new-vault';
import { readVaultFile, type VaultFile, writeVaultFile } from '../vault/vault-file';
import { keepDraft, readDrafts, removeDrafts } from './drafts';
import type { StoreProcess } from './store-process';

export type VaultSession = ReturnType<typeof createSession>;

type Dependencies = Readonly<{
  /** The vault's folder. */
  folder: string;
  clock: () => number;
  startStore: (onLost: () => void) => StoreProcess;
  /** JSON to fill an empty vault with, or null. */
  sample: string | null;
  checkOutput: boolean;
  /** The store process ended by itself and could not be brought back. */
  onLost: () => void;
}>;

type Open = { store: StoreProcess; dataKey: Buffer; sqlite: string };

/** The life of an open vault: from a key to a running store process, and back to neither. */
export function createSession({
  folder,
  clock,
  startStore,
  sample,
  checkOutput,
  onLost,
}: Dependencies) {
  const database = join(folder, 'journal.db');
  const draftFolder = join(folder, 'drafts');
  const attempts = createAttempts({ directory: folder, clock });
  let open: Open | null = null;
  /** When the store crashed, in the last minute. */
  let crashes: readonly number[] = [];

  /** Starts a store and opens the database with `dataKey`, which belongs to the session from here. */
  async function start(dataKey: Buffer, store = startStore(() => void restart())): Promise<void> {
    try {
      const drafts = await readDrafts(draftFolder, dataKey);
      const sqlite = await store.open({
        path: database,
        key: new Uint8Array(dataKey),
        drafts: drafts.map((draft) => draft.body),
        sample,
        checkOutput,
      });
      await removeDrafts(drafts);
      open = { store, dataKey, sqlite };
    } catch (error) {
      dataKey.fill(0);
      await store.close();
      throw error;
    }
  }

  /**
   * After a crash of the store: a new one, so that the page's unsaved text still finds its way. One
   * that crashes again and again is given up.
   */
  async function restart(): Promise<void> {
    const key = open?.dataKey;
    open = null;
    if (!key) return;
    crashes = [...crashes.filter((at) => clock() - at < 60_000), clock()];
    if (crashes.length > 3) {
      key.fill(0);
      onLost();
      return;
    }
    try {
      await start(key);
    } catch {
      onLost();
    }
  }

  async function present(): Promise<VaultFile> {
    const file = await readVaultFile(folder);
    if (!file)
      throw new AppError('not-found', 'There is no vault in this folder yet. Make one first.');
    return file;
  }

  /** One attempt with a passphrase, after the wait that earlier wrong ones have earned. */
  const openedWith = (passphrase: string): Promise<{ file: VaultFile; dataKey: Buffer }> =>
    attempts.guard(async () => {
      const file = await present();
      return { file, dataKey: await openWithPassphrase(file, passphrase) };
    });

  return {
    isOpen: () => open !== null,
    exists: async () => (await readVaultFile(folder)) !== null,
    waitMilliseconds: () => attempts.waitMilliseconds(),
    sqlite: () => open?.sqlite ?? '',
    /** Opens a vault that has just been made. */
    async create(file: VaultFile, dataKey: Buffer): Promise<void> {
      const store = startStore(() => void restart());
      try {
        await store.create(database, dataKey);
        await writeVaultFile(folder, file);
      } catch (error) {
        await store.close();
        throw error;
      }
      await start(dataKey, store);
    },
    async unlock(passphrase: string): Promise<void> {
      if (open) return;
      // The process starts while the key is derived; it holds nothing until it is given the key.
      const store = startStore(() => void restart());
      try {
        const { dataKey } = await openedWith(passphrase);
        if (open) {
          dataKey.fill(0);
          await store.close();
          return;
        }
        await start(dataKey, store);
      } catch (error) {
        await store.close();
        throw error;
      }
    },
    async recover(recoveryKey: string, passphrase: string): Promise<void> {
      const file = await present();
      const dataKey = await openWithRecoveryKey(file, recoveryKey);
      try {
        await writeVaultFile(folder, await withNewPassphrase(file, dataKey, passphrase));
      } catch (error) {
        dataKey.fill(0);
        throw error;
      }
      await attempts.succeeded();
      await start(dataKey);
    },
    async changePassphrase(current: string, next: string): Promise<void> {
      const { file, dataKey } = await openedWith(current);
      try {
        await writeVaultFile(folder, await withNewPassphrase(file, dataKey, next));
      } finally {
        dataKey.fill(0);
      }
    },
    /** Hands a page's port to the store; false while the vault is locked. */
    connect(port: MessagePortMain): boolean {
      if (!open) return false;
      open.store.connect(port);
      return true;
    },
    keepDraft: async (draft: { id: string; body: string }): Promise<void> => {
      if (open) await keepDraft(draftFolder, open.dataKey, draft);
    },
    /** Ends the store process and forgets the key. */
    async close(): Promise<void> {
      const closing = open;
      open = null;
      if (!closing) return;
      closing.dataKey.fill(0);
      await closing.store.close();
    },
  };
}
