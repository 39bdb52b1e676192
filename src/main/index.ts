import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  app,
  clipboard,
  dialog,
  Notification,
  nativeTheme,
  protocol,
  session as sessions,
} from 'electron';
import { AppError } from '#shared/app-error';
import { mainContract } from '#shared/contract/index';
import { serve } from '#shared/contract/serve';
import type { Topic } from '#shared/contract/topics';
import { samplePassphrase } from '#shared/domain/sample-vault';
import { faultLine } from '#shared/fault';
import { applicationHandlers } from './application-handlers';
import { passingCopies } from './clipboard/passing-copies';
import { locate } from './location';
import { askWhetherToLose } from './lock/ask-whether-to-lose';
import { createFlush } from './lock/flush';
import { createLock } from './lock/lock';
import { createSession } from './lock/session';
import { startStore } from './lock/store-process';
import { vaultHandlers } from './lock/vault-handlers';
import { openPreferences } from './preferences';
import { createBoardExporter } from './print/board-export';
import { createBookPrinter } from './print/book-pdf';
import { createCardPrinter } from './print/card-pdf';
import { createConversationFiles } from './print/conversation-files';
import { createMeetingExporter } from './print/meeting-export';
import { createPlanPrinter } from './print/plan-pdf';
import { createPrintWindows } from './print/print-windows';
import {
  writeBoard,
  writeBook,
  writeCard,
  writeDocument,
  writeKit,
  writeMeeting,
} from './print/write-document';
import { readManifest, registerAppScheme, serveApp } from './security/app-scheme';
import { guardContents } from './security/navigation';
import { closeNetwork } from './security/network';
import { closePermissions } from './security/permissions';
import { closeProcess, refuseRemoteDebugging } from './security/switches';
import { placeHandlers } from './transfer/choose-places';
import { prepareVault } from './vault/new-vault';
import { scryptInWorker } from './vault/scrypt';
import { answerCalls } from './window/calls';
import { createMainWindow } from './window/main-window';
import { installMenu } from './window/menu';
import { createReminder } from './window/reminder';

/** Every window lives in this session, which is in memory: the name does not begin with persist: */
const partition = 'preround';
const preload = join(__dirname, '../preload/index.cjs');
const development = !app.isPackaged;

// 1. Close the process's doors, before anything can use one.
process.umask(0o077);
if (!refuseRemoteDebugging(app, process.argv)) begin();

function begin(): void {
  closeProcess(app);
  registerAppScheme(protocol);
  guardContents(app);
  // Nothing is sent to anyone; but a PDF names its creator, and the default tells system and versions.
  app.userAgentFallback = 'Preround';

  // 2. Find the vault's place. One app runs per place; a second start shows the first.
  const location = locate(process.argv.slice(1), app.getPath('userData'));
  mkdirSync(location.laptop, { recursive: true, mode: 0o700 });
  app.setPath('userData', location.laptop);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app
    .whenReady()
    .then(() => run(location))
    .catch((error: unknown) => {
      console.error('main:', faultLine(error));
      const words =
        error instanceof AppError
          ? error.message
          : 'Nothing in the vault was changed. Start Preround again; if this stays, restart the laptop.';
      dialog.showErrorBox('Preround could not start', words);
      app.exit(1);
    });
}

async function run(location: ReturnType<typeof locate>): Promise<void> {
  // 3. Looks of this laptop, and a session that reaches nothing but the app's own files.
  const laptop = openPreferences(location.laptop, app.getLocaleCountryCode());
  nativeTheme.themeSource = laptop.preferences().theme;
  const own = sessions.fromPartition(partition);
  closePermissions(own);
  closePermissions(sessions.defaultSession);
  const [manifest] = await Promise.all([
    readManifest(join(__dirname, '../renderer')),
    closeNetwork(own, { devtools: development }),
    closeNetwork(sessions.defaultSession, { devtools: development }),
  ]);
  serveApp(own, { manifest });

  // 4. The vault: keys and the store process.
  const scrypt = scryptInWorker(join(__dirname, 'scrypt-worker.cjs'));
  const vault = createSession({
    folder: location.vault,
    clock: Date.now,
    scrypt,
    startStore: (onLost) => startStore({ script: join(__dirname, 'store.cjs'), onLost }),
    checkOutput: development,
    onLost: () =>
      lockNow(
        'The vault’s process stopped and could not be started again. What was saved is safe.',
      ),
  });

  // 5. Windows, and what they may ask.
  const announce = (topic: Topic): void => {
    for (const window of lock.windows()) window.webContents.send('preround:announce', topic);
  };
  const flush = createFlush(() => announce('flush'));
  const printing = createPrintWindows({ preload, partition });
  const copies = passingCopies(clipboard);
  const lock = createLock({
    vault,
    flush,
    openWindow: () =>
      createMainWindow({
        preload,
        partition,
        devTools: development,
        bounds: laptop.bounds(),
        saveBounds: laptop.saveBounds,
      }),
    closeOthers: () => {
      printing.closeAll();
      copies.clear().catch((error: unknown) => console.error('main: clipboard', faultLine(error)));
    },
    mayLose: (act) => askWhetherToLose(act, lock.window()),
    stay: () => announce('stay'),
    quit: () => app.quit(),
  });
  const lockNow = (reason: string | null): void => {
    lock.now(reason).catch((error: unknown) => console.error('main: lock', faultLine(error)));
  };
  const written = new Set<string>();
  /** Where exports may go, by the token that stands for each place. */
  const chosen = new Map<string, string>();
  /** What every export from a page needs: a hidden window, the system dialog, the name's day. */
  const exporting = {
    openPrintWindow: printing.open,
    dialog,
    parent: lock.window,
    documentsFolder: () => app.getPath('documents'),
    today: () => new Date().toLocaleDateString('sv-SE'),
    onWritten: (path: string) => written.add(path),
  };
  const handlers = {
    ...applicationHandlers({
      preferences: laptop.preferences,
      savePreferences: laptop.savePreferences,
      vaultFolder: location.vault,
      sqlite: vault.sqlite,
      window: lock.window,
      hasWritten: (path) => written.has(path),
      announcePreferences: () => announce('preferences'),
      copyForAMinute: copies.copy,
      remind: createReminder({
        isSupported: () => Notification.isSupported(),
        make: (words) => new Notification(words),
        isOpen: vault.isOpen,
        isWanted: () => laptop.preferences().reminders,
        clock: Date.now,
        focus: lock.focus,
      }),
    }),
    ...vaultHandlers({
      session: vault,
      flush,
      folder: location.vault,
      sample: location.sample,
      documentsFolder: () => app.getPath('documents'),
      clock: Date.now,
      scrypt,
      dialog,
      window: lock.window,
      takeNotice: lock.takeNotice,
      changed: () => announce('vault'),
      lock: () => lockNow(null),
      writeDocument,
    }),
    ...createPlanPrinter({ ...exporting, writeDocument }),
    ...createBoardExporter({ ...exporting, writeDocument: writeBoard }),
    ...createCardPrinter({ ...exporting, writeDocument: writeCard }),
    ...createConversationFiles({ ...exporting, writeDocument: writeCard, writeKit }),
    ...createMeetingExporter({ ...exporting, writeDocument: writeMeeting }),
    ...createBookPrinter({
      openPrintWindow: printing.open,
      chosenPath: (place) => chosen.get(place),
      writeDocument: writeBook,
    }),
    ...placeHandlers({
      dialog,
      window: lock.window,
      documentsFolder: () => app.getPath('documents'),
      grant: vault.grant,
      onGranted: (path, place) => {
        written.add(path);
        chosen.set(place, path);
      },
    }),
  };
  answerCalls({
    windows: () => [...lock.windows(), ...printing.windows()],
    connect: vault.connect,
    answer: (method, input, sender) =>
      serve(
        mainContract,
        {
          ...handlers,
          'plan.printReady': () => printing.ready(sender),
          'board.printReady': () => printing.ready(sender),
          'meetings.printReady': () => printing.ready(sender),
          'transfer.printReady': () => printing.ready(sender),
          'conversations.printReady': () => printing.ready(sender),
        },
        {
          checkOutput: development,
          onBug: (name, error) => console.error('main:', name, faultLine(error)),
        },
      )(method, input),
  });

  // 6. Show it.
  if (location.sample) await makeSampleVault(vault);
  installMenu({ announce, lock: () => lockNow(null), devTools: development });
  lock.start();
  app.on('second-instance', lock.focus);
  app.on('window-all-closed', () => app.quit());
}

/** The sample physician's vault is made by the app itself, with a passphrase its lock page tells. */
async function makeSampleVault(vault: ReturnType<typeof createSession>): Promise<void> {
  if (await vault.exists()) return;
  const { default: sampleVault } = await import('../../resources/sample-vault.json?raw');
  const prepared = await prepareVault({ passphrase: samplePassphrase, clock: Date.now });
  await vault.create(prepared.file, prepared.dataKey, sampleVault);
  await vault.close();
}
