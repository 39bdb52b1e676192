import { type BrowserWindow, ipcMain, MessageChannelMain } from 'electron';
import type { Reply } from '#shared/contract/reply';
import { isTrusted } from '../security/sender';

type Options = Readonly<{
  windows: () => readonly BrowserWindow[];
  answer: (method: unknown, input: unknown, sender: Electron.WebContents) => Promise<Reply>;
  /** Hands the store its end of a page's port; false while the vault is locked. */
  connect: (port: Electron.MessagePortMain) => Promise<boolean>;
}>;

const refused: Reply = {
  ok: false,
  code: 'refused',
  message: 'Preround does not answer this page.',
};

/** The two channels a page can reach main by. Who asks is checked on every message. */
export function answerCalls({ windows, answer, connect }: Options): void {
  ipcMain.handle('preround:call', (event, method: unknown, input: unknown) =>
    isTrusted(event, windows()) ? answer(method, input, event.sender) : refused,
  );
  ipcMain.on('preround:connect', async (event) => {
    if (!isTrusted(event, windows())) return;
    const { port1, port2 } = new MessageChannelMain();
    const granted = await connect(port1);
    if (event.sender.isDestroyed()) return;
    event.sender.postMessage('preround:port', granted, granted ? [port2] : []);
  });
}
