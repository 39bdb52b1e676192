import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { AppError } from '#shared/app-error';
import type { Handlers } from '#shared/contract/method';
import type { vaultContract } from '#shared/contract/vault';
import { oneAtATime } from '../one-at-a-time';
import { type PreparedVault, prepareVault } from '../vault/new-vault';
import { parseRecoveryKey } from '../vault/recovery-key';
import type { Scrypt } from '../vault/scrypt';
import type { createFlush } from './flush';
import { recoveryKeySheet } from './recovery-key-sheet';
import type { VaultSession } from './session';

type Dependencies = Readonly<{
  session: VaultSession;
  flush: ReturnType<typeof createFlush>;
  folder: string;
  sample: boolean;
  documentsFolder: () => string;
  clock: () => number;
  scrypt: Scrypt;
  dialog: Pick<Dialog, 'showSaveDialog'>;
  window: () => BrowserWindow | null;
  /** Said on the next lock page, then forgotten. */
  takeNotice: () => string | null;
  /** The vault has just opened, or become what a page does not expect. */
  changed: () => void;
  lock: () => void;
  writeDocument: (path: string, bytes: Uint8Array) => Promise<void>;
}>;

/** The vault's methods: first run, unlocking, passphrases, locking. */
export function vaultHandlers(dependencies: Dependencies): Handlers<typeof vaultContract> {
  const {
    session,
    flush,
    folder,
    sample,
    dialog,
    window,
    writeDocument,
    takeNotice,
    changed,
    lock,
  } = dependencies;
  let prepared: PreparedVault | null = null;
  let preparing = false;
  const keepKey = oneAtATime(
    'The recovery key is being saved or printed already. Finish that first.',
  );

  function forget(): void {
    const old = prepared;
    prepared = null;
    old?.dataKey.fill(0);
  }

  function pending(): PreparedVault {
    if (!prepared) {
      throw new AppError('refused', 'Choose a passphrase first; the recovery key is made with it.');
    }
    return prepared;
  }

  return {
    'vault.status': async () => ({
      state: session.isOpen() ? 'open' : (await session.exists()) ? 'locked' : 'new',
      folder,
      sample,
      waitMilliseconds: session.waitMilliseconds(),
      notice: takeNotice(),
    }),
    'vault.prepare': async ({ passphrase }) => {
      if (await session.exists()) {
        throw new AppError(
          'vault-exists',
          'There is a vault in this folder already. Unlock that one.',
        );
      }
      if (preparing) throw new AppError('too-soon', 'The keys are being made. Wait a moment.');
      preparing = true;
      forget();
      try {
        const made = await prepareVault({
          passphrase,
          clock: dependencies.clock,
          scrypt: dependencies.scrypt,
        });
        prepared = made;
        return { recoveryKey: made.recoveryKey };
      } finally {
        preparing = false;
      }
    },
    'vault.create': async ({ recoveryKey }) => {
      const vault = pending();
      const typed = parseRecoveryKey(recoveryKey);
      if (!typed.equals(parseRecoveryKey(vault.recoveryKey))) {
        throw new AppError(
          'wrong-recovery-key',
          'This is a recovery key, but not the one shown here. Type the one you have just saved or printed.',
        );
      }
      // The session owns the key from here: these keys are not for a second try.
      prepared = null;
      try {
        await session.create(vault.file, vault.dataKey, null);
      } catch (error) {
        forget();
        // Whatever is on the disk now decides which page comes next.
        changed();
        throw error;
      }
      changed();
      return {};
    },
    'vault.saveRecoveryKey': () =>
      keepKey(async () => {
        const { recoveryKey, file } = pending();
        const made = file.createdAt.slice(0, 10);
        const options = {
          title: 'Save recovery key',
          buttonLabel: 'Save recovery key',
          defaultPath: join(dependencies.documentsFolder(), `Preround recovery key ${made}.txt`),
          filters: [{ name: 'Text', extensions: ['txt'] }],
          properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
        };
        const parent = window();
        const choice = await (parent
          ? dialog.showSaveDialog(parent, options)
          : dialog.showSaveDialog(options));
        if (choice.canceled || !choice.filePath) return { path: null };
        try {
          await writeDocument(choice.filePath, Buffer.from(recoveryKeySheet(recoveryKey, made)));
        } catch {
          throw new AppError(
            'not-writable',
            'The recovery key could not be saved there. Choose another folder, or print the key.',
          );
        }
        return { path: choice.filePath };
      }),
    'vault.printRecoveryKey': () =>
      keepKey(async () => {
        pending();
        const parent = window();
        if (!parent) return { printed: false };
        const printed = await new Promise<boolean>((resolve, reject) => {
          parent.webContents.print({ printBackground: false }, (success, reason) => {
            if (success || /cancel/i.test(reason)) resolve(success);
            else {
              reject(
                new AppError(
                  'refused',
                  'No printer answered. Connect one and try again, or save the key to a file.',
                ),
              );
            }
          });
        });
        return { printed };
      }),
    'vault.expectPassphrase': () => {
      session.expectPassphrase();
      return {};
    },
    'vault.unlock': async ({ passphrase }) => {
      await session.unlock(passphrase);
      changed();
      return {};
    },
    'vault.recover': async ({ recoveryKey, passphrase }) => {
      await session.recover(recoveryKey, passphrase);
      changed();
      return {};
    },
    'vault.changePassphrase': async ({ current, next }) => {
      await session.changePassphrase(current, next);
      return {};
    },
    'vault.lock': () => {
      // Answered first: locking destroys the page that asked.
      setImmediate(lock);
      return {};
    },
    'vault.keepDraft': async (draft) => {
      if (!flush.isPending()) {
        throw new AppError('refused', 'Drafts are kept only while the vault is being locked.');
      }
      await session.keepDraft(draft);
      return {};
    },
    'vault.flushed': ({ outcome }) => {
      flush.answered(outcome);
      return {};
    },
  };
}
