import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import { AppError } from '#shared/app-error';
import type { FromStore, ToStore } from '../store/messages';

export type StoreProcess = ReturnType<typeof startStore>;

/**
 * Starts the process that owns the database. It holds nothing until `open`; `kill` is the only wipe
 * of keys and text from memory that can be proven.
 * @param onLost called when it ends without having been killed
 */
export function startStore({ script, onLost }: { script: string; onLost: () => void }) {
  const child: UtilityProcess = utilityProcess.fork(script, [], {
    serviceName: 'Preround store',
    stdio: 'inherit',
  });
  let wanted = true;
  let ended = false;
  const waiting: Array<(answer: FromStore) => void> = [];
  const lost: FromStore = {
    kind: 'failed',
    code: 'unexpected',
    message: 'The vault’s process stopped. Nothing was changed. Try again.',
  };
  child.on('message', (answer: FromStore) => waiting.shift()?.(answer));
  const exited = new Promise<void>((resolve) => {
    child.on('exit', () => {
      ended = true;
      for (const settle of waiting.splice(0)) settle(lost);
      resolve();
      if (wanted) onLost();
    });
  });

  async function ask(message: ToStore): Promise<string> {
    const answer = await new Promise<FromStore>((resolve) => {
      if (ended) resolve(lost);
      else {
        waiting.push(resolve);
        child.postMessage(message);
      }
    });
    if (answer.kind === 'failed') throw new AppError(answer.code, answer.message);
    return answer.sqlite ?? '';
  }

  return {
    /** Makes a new vault's database. @throws AppError */
    create: (path: string, key: Buffer) => ask({ kind: 'create', path, key }),
    /** Opens the database; returns SQLite's version. @throws AppError */
    open: (request: Omit<Extract<ToStore, { kind: 'open' }>, 'kind'>) =>
      ask({ kind: 'open', ...request }),
    /** Hands a page's port over. */
    connect: (port: MessagePortMain) =>
      child.postMessage({ kind: 'connect' } satisfies ToStore, [port]),
    /** Closes the database in order (its log is folded in), then ends the process. */
    async close(): Promise<void> {
      wanted = false;
      if (ended) return;
      await Promise.race([
        ask({ kind: 'close' }).catch(() => {}),
        new Promise((resolve) => setTimeout(resolve, 2_000)),
      ]);
      child.kill();
      await exited;
    },
    pid: () => child.pid,
  };
}
