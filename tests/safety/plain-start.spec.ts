import { copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRuntime } from '../../scripts/setup/runtime-record.mjs';
import { expect, projectFolder, scratchFolder, test } from '../support/launch';
import { startPlainly } from './plain-start';
import { descendants, openSockets } from './processes';

let copied: string | null = null;

test.afterEach(() => {
  if (copied) rmSync(copied, { recursive: true, force: true });
  copied = null;
});

test.skip(process.platform !== 'linux', 'read from /proc, which is Linux’s');

test('no port is open', async ({ vault }) => {
  const app = startPlainly({ args: [projectFolder, '--vault', vault] });
  try {
    await app.shown();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const pids = [app.pid, ...descendants(app.pid)];
    expect(pids.length, app.output()).toBeGreaterThan(3);
    expect(openSockets(pids)).toEqual([]);
  } finally {
    await app.end();
  }
});

test('a packaged app does not start for a debugger', async ({ vault }) => {
  const electron = packagedLook();
  // --inspect-brk waits before any code of ours runs; in a packaged app its fuse is off.
  for (const flag of ['--remote-debugging-port=0', '--remote-debugging-pipe', '--inspect=0']) {
    const app = startPlainly({ electron, args: ['--vault', vault, flag] });
    try {
      await expect.poll(app.code, { message: flag, timeout: 10_000 }).not.toBeNull();
      expect(app.output()).not.toContain('DevTools listening');
    } finally {
      await app.end();
    }
  }
  const app = startPlainly({ electron, args: ['--vault', vault] });
  try {
    await app.shown();
    expect(app.code(), `without a debugger it starts\n${app.output()}`).toBeNull();
  } finally {
    await app.end();
  }
});

/** The same Electron under a name of its own: it then takes itself for a packaged app. Fuses play no part. */
function packagedLook(): string {
  const { electron } = readRuntime();
  const folder = scratchFolder('preround-packaged-');
  copied = folder;
  for (const name of readdirSync(dirname(electron))) {
    if (name !== 'electron' && name !== 'resources') {
      symlinkSync(join(dirname(electron), name), join(folder, name));
    }
  }
  mkdirSync(join(folder, 'resources'));
  symlinkSync(projectFolder, join(folder, 'resources/app'));
  const program = join(folder, 'preround');
  copyFileSync(electron, program);
  return program;
}
