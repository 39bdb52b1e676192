import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { AppError } from '#shared/app-error';
import type { Handlers } from '#shared/contract/method';
import type { vaultContract } from '#shared/contract/vault';
import { type PreparedVault, prepareVault } from '../vault/new-vault';
import { parseRecoveryKey } from '../vault/recovery-key';
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
  dialog: Pick<Dialog, 'showSaveDialog'>;
  window: () => BrowserWindow | null;
  /** Said on the next lock page, then forgotten. */
  takeNotice: () => string | null;
  /** The vault has just opened. */
  opened: () => void;
  lock: () => Promise<void>;
}>;

/** The vault's methods: first run, unlocking, passphrases, locking. */
export function vaultHandlers(dependencies: Dependencies): Handlers<typeof vaultContract> {
  const { session, flush, folder, sample, dialog, window, takeNotice, opened, lock } = dependencies;
  let prepared: PreparedVault | null = null;

  function pending(): PreparedVault {
    if (!prepared)
      throw new AppError('refused', 'Choose a passphrase first; the recovery key is made with it.');
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
      if (await session.exists())
        throw new AppError(
          'vault-exists',
          'There is a vault in this folder already. Unlock that one.',
        );
      prepared?.dataKey.fill(0);
      prepared = await prepareVault({ passphrase, clock: dependencies.clock });
      return { recoveryKey: prepared.recoveryKey };
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
      await session.create(vault.file, vault.dataKey);
      prepared = null;
      opened();
      return {};
    },
    'vault.saveRecoveryKey': async () => {
      const { recoveryKey, file } = pending();
      const options = {
        title: 'Save recovery key',
        buttonLabel: 'Save recovery key',
        defaultPath: join(dependencies.documentsFolder(), 'Preround recovery key.txt'),
        filters: [{ name: 'Text', extensions: ['txt'] }],
      };
      const parent = window();
      const choice = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      if (choice.canceled || !choice.filePath) return { path: null };
      try {
        await writeFile(choice.filePath, recoveryKeySheet(recoveryKey, file.createdAt), {
          mode: 0o600,
        });
      } catch {
        throw new AppError(
          'not-writable',
          'The recovery key could not be saved there. Choose another folder, or print the key.',
        );
      }
      return { path: choice.filePath };
    },
    'vault.printRecoveryKey': async () => {
      pending();
      const parent = window();
      if (!parent) return { printed: false };
      const printed = await new Promise<boolean>((resolve, reject) => {
        parent.webContents.print({ printBackground: false }, (success, reason) => {
          if (success || /cancel/i.test(reason)) resolve(success);
          else
            reject(
              new AppError(
                'refused',
                'No printer answered. Connect one and try again, or save the key to a file.',
              ),
            );
        });
      });
      return { printed };
    },
    'vault.unlock': async ({ passphrase }) => {
      await session.unlock(passphrase);
      opened();
      return {};
    },
    'vault.recover': async ({ recoveryKey, passphrase }) => {
      await session.recover(recoveryKey, passphrase);
      opened();
      return {};
    },
    'vault.changePassphrase': async ({ current, next }) => {
      await session.changePassphrase(current, next);
      return {};
    },
    'vault.lock': () => {
      // Answered first: locking destroys the page that asked.
      setImmediate(() => void lock());
      return {};
    },
    'vault.flushed': (flushed) => {
      flush.answered(flushed);
      return {};
    },
  };
}
