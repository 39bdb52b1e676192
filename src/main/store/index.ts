import { AppError } from '#shared/app-error';
import { faultLine } from '#shared/fault';
import { type Connection, createDatabase, openDatabase } from './database/open';
import { storageFailure } from './database/storage-failure';
import type { FromStore, ToStore } from './messages';
import { servePages } from './pages';
import { fillSample } from './sample';
import { takeDrafts } from './take-drafts';

/**
 * Entry of the store process. It holds the one SQLite connection while the vault is open; main
 * starts it when a vault is to be opened and kills it to lock.
 */
process.umask(0o077);

let connection: Connection | null = null;
const grants = new Map<string, Readonly<{ path: string; purpose: 'read' | 'write' }>>();
let pages: ReturnType<typeof servePages> | null = null;

function answer(message: FromStore): void {
  process.parentPort.postMessage(message);
}

function handle(message: ToStore, ports: readonly Electron.MessagePortMain[]): void {
  switch (message.kind) {
    case 'create': {
      const key = Buffer.from(message.key);
      const { sample } = message;
      createDatabase(message.path, key, (made) => {
        if (sample !== null) fillSample(made, sample, Date.now);
      });
      key.fill(0);
      answer({ kind: 'done' });
      return;
    }
    case 'open': {
      const key = Buffer.from(message.key);
      connection = openDatabase(message.path, key);
      key.fill(0);
      message.key.fill(0);
      const taken = takeDrafts(connection, message.drafts, Date.now);
      pages = servePages(connection, {
        checkOutput: message.checkOutput,
        clock: Date.now,
        grantedPath: (place, purpose) => {
          const grant = grants.get(place);
          return grant?.purpose === purpose ? grant.path : undefined;
        },
      });
      const sqlite = connection.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
      answer({ kind: 'done', sqlite, taken });
      return;
    }
    case 'connect':
      if (pages && ports[0]) pages.connect(ports[0]);
      return;
    case 'grant':
      grants.set(message.place, { path: message.path, purpose: message.purpose });
      return;
    case 'close':
      pages?.close();
      connection?.close();
      connection = null;
      answer({ kind: 'done' });
      return;
  }
}

process.parentPort.on('message', (event) => {
  try {
    handle(event.data as ToStore, event.ports);
  } catch (error) {
    const expected = error instanceof AppError ? error : storageFailure(error);
    if (expected) answer({ kind: 'failed', code: expected.code, message: expected.message });
    else {
      console.error('store:', faultLine(error));
      answer({
        kind: 'failed',
        code: 'unexpected',
        message:
          'The vault could not be opened. Nothing was changed. Quit Preround and start it again.',
      });
    }
  }
});
