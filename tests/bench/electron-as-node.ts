import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readRuntime } from '../../scripts/setup/runtime-record.mjs';
import type { ScryptCosts, VaultKey } from './vaults.ts';

const bare = (name: string) => join(import.meta.dirname, 'bare', name);
const asNode = () => ({ ...process.env, ELECTRON_RUN_AS_NODE: '1' });

/** Milliseconds that one key derivation takes in the app's own binary, alone. */
export function timeKeyDerivation({ N, r, p }: ScryptCosts): number {
  const args = [bare('derive-key.cjs'), JSON.stringify({ N, r, p })];
  return Number(execFileSync(readRuntime().electron, args, { env: asNode(), encoding: 'utf8' }));
}

/** A row of the table `entry`, in SQL's own names. */
type Row = Readonly<Record<string, string | number | null>>;

export type BareDatabase = Readonly<{
  /** Commits each row in a transaction of its own; milliseconds of each. */
  commit: (rows: readonly Row[]) => Promise<readonly number[]>;
  close: () => Promise<void>;
}>;

/** Opens a copy of a vault's database in the app's own binary, without the app. */
export async function openBareDatabase(path: string, key: VaultKey): Promise<BareDatabase> {
  const child = fork(bare('commit.cjs'), [], { execPath: readRuntime().electron, env: asNode() });
  const ended = once(child, 'exit');
  const ask = async (message: object): Promise<readonly number[]> => {
    child.send(message);
    const [answer] = await Promise.race([
      once(child, 'message'),
      ended.then(() => {
        throw new Error('The bare database ended by itself.');
      }),
    ]);
    return answer;
  };
  await ask({ open: { path, key: key.toString('hex') } });
  return {
    commit: (rows) => ask({ rows }),
    async close() {
      child.disconnect();
      await ended;
    },
  };
}
