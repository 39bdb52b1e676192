import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { readRuntime } from '../../scripts/setup/runtime-record.mjs';

export const projectFolder = resolve(import.meta.dirname, '../..');
export const passphrase = 'violet harbor ladder tuesday';

/** Chromium's sandbox refuses root, so as root the app runs as the user that set-up made for it. */
const asRoot = process.getuid?.() === 0;
const wrapper = join(projectFolder, 'scripts/as-ordinary-user.sh');

export type RunningApp = Readonly<{
  app: ElectronApplication;
  /** The window that is open now; a new one after each lock. */
  page: Page;
  /** What the app wrote to its standard streams so far. */
  output: () => string;
}>;

export type LaunchOptions = Readonly<{
  vault?: string;
  args?: readonly string[];
  env?: Record<string, string>;
}>;

/** Starts the real app on a vault folder and waits for its first window. */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  for (let start = 1; ; start += 1) {
    const started = await startApp(options);
    try {
      if (await ticks(started.app)) {
        const page = await started.app.firstWindow({ timeout: windowPatience });
        await showsTheApp(page);
        return { ...started, page };
      }
    } catch (error) {
      // A window that does not come is the app's own fault, but where main's ticks have stopped.
      if (start === mostStarts || (await ticks(started.app))) throw error;
    }
    started.app.process().kill('SIGKILL');
    if (start === mostStarts) throw new Error(`The inspector stopped main ${mostStarts} times.`);
  }
}

const mostStarts = 3;
/** Milliseconds: on a busy machine a window takes a few seconds. */
const windowPatience = 30_000;

/**
 * Waits until a window shows a page of the app. Before, it holds the empty page that every window begins
 * with, which has the bridge but which main rightly does not answer.
 */
export async function showsTheApp(page: Page): Promise<void> {
  await page.waitForURL((address) => address.protocol === 'app:', { timeout: windowPatience });
}

async function startApp({
  vault,
  args = [],
  env = {},
}: LaunchOptions): Promise<Omit<RunningApp, 'page'>> {
  const runtime = readRuntime();
  const app = await _electron.launch({
    executablePath: asRoot ? wrapper : runtime.electron,
    chromiumSandbox: true,
    args: [projectFolder, ...(vault ? ['--vault', vault] : []), ...args],
    env: { ...process.env, PREROUND_TEST_ELECTRON: runtime.electron, ...env } as Record<
      string,
      string
    >,
  });
  let output = '';
  app.process().stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  app.process().stderr?.on('data', (chunk) => {
    output += String(chunk);
  });
  return { app, output: () => output };
}

/** Milliseconds: a tick comes at once, or not at all. */
const tickPatience = 5_000;

/**
 * Whether `process.nextTick` works in main. Playwright starts the app through Node's inspector, whose code
 * interrupts other code anywhere: where it does so while the queue of ticks ends, the queue is marked empty
 * with a tick in it, and no tick runs ever again (streams stand still, no page loads). Without an inspector,
 * as in a package, nothing can interrupt. The tick is asked for by a timer, outside of such an interruption.
 */
async function ticks(app: ElectronApplication): Promise<boolean> {
  const answer = app.evaluate(
    (_, patience) =>
      new Promise<boolean>((resolve) => {
        setTimeout(() => process.nextTick(() => resolve(true)));
        setTimeout(() => resolve(false), patience);
      }),
    tickPatience,
  );
  const silence = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), 3 * tickPatience).unref();
  });
  return Promise.race([answer, silence]);
}

/** A folder of its own that the app may write to, also when the app runs as another user than the test. */
export function scratchFolder(name = 'preround-test-'): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  if (asRoot) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, 'preround-test'], { encoding: 'utf8' })),
    );
    chownSync(folder, uid as number, gid as number);
  }
  return folder;
}

/** Makes a vault by the bridge and opens it: what the first run does, without its pages. */
export async function makeVault(page: Page, phrase = passphrase): Promise<{ recoveryKey: string }> {
  return page.evaluate(async (words) => {
    const prepared = await window.preround.send('vault.prepare', { passphrase: words });
    if (!prepared.ok) throw new Error(prepared.message);
    const { recoveryKey } = prepared.value as { recoveryKey: string };
    const created = await window.preround.send('vault.create', { recoveryKey });
    if (!created.ok) throw new Error(created.message);
    return { recoveryKey };
  }, phrase);
}

/** Unlocks by the unlock page. */
export async function unlock(page: Page, phrase = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(phrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

/** Ends the app as a user does: the window is closed, what is pending is saved. */
export async function closeApp({ app }: Pick<RunningApp, 'app'>): Promise<void> {
  await app.close().catch(() => {});
}

type Fixtures = {
  /** A fresh folder, removed after the test. */
  vault: string;
  /** Starts the app on this test's vault (or another); closed after the test. */
  launch: (options?: LaunchOptions) => Promise<RunningApp>;
  /** An app with a vault just made, open at the journal. */
  opened: RunningApp;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the destructuring.
  vault: async ({}, use) => {
    const folder = scratchFolder();
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  launch: async ({ vault }, use) => {
    const running: RunningApp[] = [];
    await use(async (options = {}) => {
      const started = await launchApp({ vault, ...options });
      running.push(started);
      return started;
    });
    await Promise.all(running.map(closeApp));
  },
  opened: async ({ launch }, use) => {
    const started = await launch();
    await makeVault(started.page);
    await started.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Journal' })
      .click();
    await started.page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
    await use(started);
  },
});

export { expect } from '@playwright/test';
