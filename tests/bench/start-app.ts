import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { readRuntime } from '../../scripts/setup/runtime-record.mjs';
import { killAll, processTree, whenGone } from './process-tree.ts';

export const projectFolder = resolve(import.meta.dirname, '../..');
const wrapper = join(projectFolder, 'scripts/as-ordinary-user.sh');
export const asRoot = process.getuid?.() === 0;

export type StartedApp = Readonly<{
  pid: number;
  /** Milliseconds since 1970 right before the process was made. */
  spawnedAt: number;
  /** Attaches to the window; do it only after what must not be disturbed. */
  page: () => Promise<Page>;
  /** Lets go of the window, which lives on. */
  detach: () => Promise<void>;
  /** Asks it to quit, as a person would, and waits; one that does not quit is killed. */
  stop: () => Promise<void>;
}>;

/**
 * Starts an Electron app without a debugger in its main process, which would slow its start.
 * As root it runs as the ordinary user of set-up, with Chromium's sandbox on, as everywhere.
 */
export async function startApp(args: readonly string[]): Promise<StartedApp> {
  const { electron } = readRuntime();
  const spawnedAt = performance.timeOrigin + performance.now();
  const child = spawn(asRoot ? wrapper : electron, [...args, '--remote-debugging-port=0'], {
    env: { ...process.env, PREROUND_TEST_ELECTRON: electron },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${electron} could not be started.`);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await debuggerAddress(child.stderr);
  let attached: Awaited<ReturnType<typeof chromium.connectOverCDP>> | null = null;
  return {
    pid,
    spawnedAt,
    async page() {
      attached = await chromium.connectOverCDP(address);
      const context = attached.contexts()[0];
      if (!context) throw new Error('The app has no window.');
      return context.pages()[0] ?? (await context.waitForEvent('page'));
    },
    async detach() {
      await attached?.close();
      attached = null;
    },
    async stop() {
      const tree = processTree(pid);
      child.kill('SIGTERM');
      await Promise.race([exited, sleep(10_000)]);
      killAll(tree);
      await whenGone(tree);
    },
  };
}

/** @throws Error with what the app said, if it ends before its window can be reached */
function debuggerAddress(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    output.on('end', () => reject(new Error(`The app ended at its start:\n${said}`)));
  });
}
