import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import { AppError } from '#shared/app-error';
import type { FromStore, ToStore } from '../store/messages';

export type StoreProcess = Readonly<{
  /** Makes a new vault's database, filled with `sample` if given. @throws AppError */
  create: (path: string, key: Uint8Array, sample: string | null) => Promise<void>;
  /** Opens the database; returns SQLite's version and the drafts that are in the journal now. @throws AppError */
  open: (
    request: Omit<Extract<ToStore, { kind: 'open' }>, 'kind'>,
  ) => Promise<Readonly<{ sqlite: string; taken: readonly string[] }>>;
  /** Lets pages have the store read or write one path, by a token. */
  grant: (grant: Omit<Extract<ToStore, { kind: 'grant' }>, 'kind'>) => void;
  /** Hands a page's port over. */
  connect: (port: MessagePortMain) => void;
  /** Folds the database's log in, and ends the process. Resolves when it is gone, within a bound. */
  close: () => Promise<void>;
}>;

/** How long the store may take to close its database, and then to end, in milliseconds. */
const patience = { close: 2_000, end: 1_000 } as const;

const lost: FromStore = {
  kind: 'failed',
  code: 'unexpected',
  message: 'The vault’s process stopped. Nothing was changed. Try again.',
};

/**
 * Starts the process that owns the database. It holds nothing until `open`; ending it is the only
 * wipe of keys and text from memory that can be proven.
 * @param onLost called when it ends without having been closed
 */
export function startStore({
  script,
  onLost,
}: Readonly<{ script: string; onLost: () => void }>): StoreProcess {
  const child: UtilityProcess = utilityProcess.fork(script, [], {
    serviceName: 'Preround store',
    stdio: 'inherit',
  });
  let wanted = true;
  let ended = false;
  const waiting: Array<(answer: FromStore) => void> = [];
  child.on('message', (answer: FromStore) => waiting.shift()?.(answer));
  const exited = new Promise<void>((resolve) => {
    child.on('exit', () => {
      ended = true;
      for (const settle of waiting.splice(0)) settle(lost);
      resolve();
      if (wanted) onLost();
    });
  });

  async function ask(message: ToStore): Promise<Extract<FromStore, { kind: 'done' }>> {
    const answer = await new Promise<FromStore>((resolve) => {
      if (ended) resolve(lost);
      else {
        waiting.push(resolve);
        child.postMessage(message);
      }
    });
    if (answer.kind === 'failed') throw new AppError(answer.code, answer.message);
    return answer;
  }

  return {
    create: async (path, key, sample) => {
      await ask({ kind: 'create', path, key, sample });
    },
    open: async (request) => {
      const { sqlite = '', taken = [] } = await ask({ kind: 'open', ...request });
      return { sqlite, taken };
    },
    grant: (grant) => child.postMessage({ kind: 'grant', ...grant } satisfies ToStore),
    connect: (port) => child.postMessage({ kind: 'connect' } satisfies ToStore, [port]),
    async close() {
      wanted = false;
      if (ended) return;
      await Promise.race([ask({ kind: 'close' }).catch(() => {}), after(patience.close)]);
      const pid = child.pid;
      child.kill();
      await Promise.race([exited, after(patience.end)]);
      // A store that hangs on a dead disk does not hear a polite signal, and locking must not wait for it.
      if (!ended && pid !== undefined) process.kill(pid, 'SIGKILL');
    },
  };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
