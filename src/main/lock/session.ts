import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { MessagePortMain } from 'electron';
import { AppError } from '#shared/app-error';
import { createAttempts } from '../vault/attempts';
import { openWithPassphrase, openWithRecoveryKey, withNewPassphrase } from '../vault/new-vault';
import type { Scrypt } from '../vault/scrypt';
import { matchesKeyCheck } from '../vault/slots';
import { readVaultFile, type VaultFile, writeVaultFile } from '../vault/vault-file';
import { keepDraft, readDrafts, removeDrafts } from './drafts';
import type { StoreProcess } from './store-process';

export type VaultSession = ReturnType<typeof createSession>;

type Dependencies = Readonly<{
  /** The vault's folder. */
  folder: string;
  clock: () => number;
  startStore: (onLost: () => void) => StoreProcess;
  scrypt: Scrypt;
  checkOutput: boolean;
  /** The store process ended by itself and could not be brought back; the key is held until `close`. */
  onLost: () => void;
}>;

/**
 * closed: no key. open: a store serves pages. restarting: the store crashed and another is being
 * started. lost: no store will come, but the key is still there to keep drafts with.
 */
type State =
  | Readonly<{ kind: 'closed' }>
  | Readonly<{ kind: 'open'; store: StoreProcess; dataKey: Buffer; sqlite: string }>
  | Readonly<{ kind: 'restarting'; store: StoreProcess; dataKey: Buffer; done: Promise<void> }>
  | Readonly<{ kind: 'lost'; dataKey: Buffer }>;

/** A store that crashes more often than this within a minute is given up. */
const mostRestarts = 3;

/** The life of an open vault: from a key to a running store process, and back to neither. */
export function createSession(dependencies: Dependencies) {
  const { folder, clock, startStore, scrypt, checkOutput, onLost } = dependencies;
  const database = join(folder, 'journal.db');
  const draftFolder = join(folder, 'drafts');
  const attempts = createAttempts({ directory: folder, clock });
  let state: State = { kind: 'closed' };
  let opening = false;
  /** A store that was started while the passphrase is typed; it holds no key, and waits for one. */
  let waiting: StoreProcess | null = null;
  /** The end of the store that was closed last; another is not opened beside it. */
  let closed: Promise<void> = Promise.resolve();
  let crashes: readonly number[] = [];

  function start(): StoreProcess {
    const store: StoreProcess = startStore(() => {
      // A store that is not the one in use, such as one that waited for a passphrase, may end.
      if (waiting === store) waiting = null;
      if (state.kind === 'open' && state.store === store) restart(state.dataKey);
    });
    return store;
  }

  function takeWaiting(): StoreProcess {
    const store = waiting ?? start();
    waiting = null;
    return store;
  }

  /** Opens the database in a store. Drafts that are in the journal then are removed. */
  async function openIn(store: StoreProcess, dataKey: Buffer): Promise<string> {
    const drafts = await readDrafts(draftFolder, dataKey);
    const key = new Uint8Array(dataKey);
    const asked = store.open({ path: database, key, drafts, checkOutput });
    key.fill(0);
    const { sqlite, taken } = await asked;
    await removeDrafts(draftFolder, taken);
    return sqlite;
  }

  function restart(dataKey: Buffer): void {
    crashes = [...crashes.filter((at) => clock() - at < 60_000), clock()];
    const giveUp = (): void => {
      state = { kind: 'lost', dataKey };
      onLost();
    };
    if (crashes.length > mostRestarts) {
      giveUp();
      return;
    }
    const store = start();
    const isStillWanted = () => state.kind === 'restarting' && state.dataKey === dataKey;
    const done = openIn(store, dataKey).then(
      async (sqlite) => {
        if (isStillWanted()) state = { kind: 'open', store, dataKey, sqlite };
        else await store.close();
      },
      async () => {
        await store.close();
        if (isStillWanted()) giveUp();
      },
    );
    state = { kind: 'restarting', store, dataKey, done };
  }

  /** Runs one opening at a time: a page may ask as often as it likes, there is one store. */
  async function exclusively(open: () => Promise<void>): Promise<void> {
    if (state.kind !== 'closed') return;
    if (opening) throw new AppError('too-soon', 'The vault is being opened. Wait a moment.');
    opening = true;
    try {
      await closed;
      await open();
    } finally {
      opening = false;
    }
  }

  /** Takes `dataKey` over: it is zeroed here when the vault cannot be opened with it. */
  async function begin(store: StoreProcess, dataKey: Buffer): Promise<void> {
    try {
      const sqlite = await openIn(store, dataKey);
      crashes = [];
      state = { kind: 'open', store, dataKey, sqlite };
    } catch (error) {
      dataKey.fill(0);
      await store.close();
      throw error;
    }
  }

  async function present(): Promise<VaultFile> {
    const file = await readVaultFile(folder);
    if (!file)
      throw new AppError('not-found', 'There is no vault in this folder yet. Make one first.');
    return file;
  }

  return {
    isOpen: () => state.kind !== 'closed',
    exists: async () => (await readVaultFile(folder)) !== null,
    waitMilliseconds: () => attempts.waitMilliseconds(),
    sqlite: () => (state.kind === 'open' ? state.sqlite : ''),

    /** Makes a vault's files and opens it. `dataKey` is zeroed if that fails. `sample`: what to fill it with. */
    create: (file: VaultFile, dataKey: Buffer, sample: string | null): Promise<void> =>
      exclusively(async () => {
        // A zeroed or foreign key would encrypt a journal that nothing opens again.
        if (!matchesKeyCheck(dataKey, file.vaultId, file.keyCheck)) {
          throw new Error('This data key does not belong to this vault file.');
        }
        const store = start();
        try {
          const key = new Uint8Array(dataKey);
          const asked = store.create(database, key, sample);
          key.fill(0);
          await asked;
          await writeVaultFile(folder, file);
        } catch (error) {
          dataKey.fill(0);
          await store.close();
          throw error;
        }
        await begin(store, dataKey);
      }),

    /** Starts the store while the passphrase is still being typed, which takes longer than the start. */
    expectPassphrase(): void {
      if (state.kind === 'closed' && !opening) waiting ??= start();
    },

    unlock: (passphrase: string): Promise<void> =>
      exclusively(() =>
        attempts.guard(async () => {
          const file = await present();
          // It starts while the key is derived, and holds nothing until it is given the key.
          const store = takeWaiting();
          const dataKey = await openWithPassphrase(file, passphrase, scrypt).catch(
            async (error: unknown) => {
              await store.close();
              throw error;
            },
          );
          await begin(store, dataKey);
        }),
      ),

    recover: (recoveryKey: string, passphrase: string): Promise<void> =>
      exclusively(async () => {
        const file = await present();
        const dataKey = await openWithRecoveryKey(file, recoveryKey);
        try {
          await writeVaultFile(folder, await withNewPassphrase(file, dataKey, passphrase, scrypt));
          await attempts.succeeded();
        } catch (error) {
          dataKey.fill(0);
          throw error;
        }
        await begin(takeWaiting(), dataKey);
      }),

    changePassphrase: (current: string, next: string): Promise<void> =>
      attempts.guard(async () => {
        const file = await present();
        const dataKey = await openWithPassphrase(file, current, scrypt);
        try {
          await writeVaultFile(folder, await withNewPassphrase(file, dataKey, next, scrypt));
        } finally {
          dataKey.fill(0);
        }
      }),

    /**
     * Lets pages have the store read or write a path the person chose.
     * Returns the token they name it by. @throws AppError 'locked' while there is no store.
     */
    grant(path: string, purpose: 'read' | 'write'): string {
      if (state.kind !== 'open') {
        throw new AppError('locked', 'The vault is locked. Unlock it and choose again.');
      }
      const place = randomUUID();
      state.store.grant({ place, path, purpose });
      return place;
    },

    /** Hands a page's port to the store, once there is one; false while the vault is locked. */
    async connect(port: MessagePortMain): Promise<boolean> {
      if (state.kind === 'restarting') await state.done;
      if (state.kind !== 'open') return false;
      state.store.connect(port);
      return true;
    },

    /** Keeps what could not be saved, encrypted. @throws AppError 'locked', or when it cannot be written. */
    async keepDraft(draft: Readonly<{ id: string; body: string }>): Promise<void> {
      if (state.kind === 'closed') throw new AppError('locked', 'The vault is locked already.');
      await keepDraft(draftFolder, state.dataKey, draft);
    },

    /** Ends the store process and forgets the key, at once. Resolves when the process is gone. */
    close(): Promise<void> {
      const closing = state;
      state = { kind: 'closed' };
      if (closing.kind === 'closed') return closed;
      closing.dataKey.fill(0);
      if (closing.kind !== 'lost') closed = closing.store.close();
      return closed;
    },
  };
}
