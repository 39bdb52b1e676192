import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, makeVault, scratchFolder, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { storeProcesses } from '../support/processes';
import { goTo } from '../support/sample';

const asRoot = process.getuid?.() === 0;

function killStore(app: ElectronApplication): void {
  for (const pid of storeProcesses(app.process().pid as number)) process.kill(pid, 'SIGKILL');
}

test('a lock that meets a crashed store still locks, and the page after it asks for the passphrase', async ({
  opened,
}) => {
  const { app, page } = opened;
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('textbox', { name: 'Entry text' }).fill('written before the crash');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Entry text' }).press('End');
  await page.keyboard.type(', and on the way');
  const locked = await afterReplacing(app, async () => {
    killStore(app);
    await page.keyboard.press('Control+l');
  });
  await expect(locked.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await locked.waitForTimeout(3_000);
  await expect(locked.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await expect.poll(() => storeProcesses(app.process().pid as number)).toEqual([]);
  await unlock(locked);
  await goTo(locked, 'Journal');
  await expect(locked.getByText('written before the crash, and on the way')).toHaveCount(1);
});

test('a store that cannot be kept alive locks the vault; the words are kept and put back', async ({
  opened,
}) => {
  const { app, page } = opened;
  await page.getByRole('button', { name: 'New entry' }).first().click();
  const text = page.getByRole('textbox', { name: 'Entry text' });
  await text.fill('first');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await text.press('End');
  await page.keyboard.type(' and the words nobody could save');
  let crashing = true;
  const crash = async (): Promise<void> => {
    while (crashing) {
      killStore(app);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  let crasher: Promise<void> = Promise.resolve();
  const locked = await afterReplacing(app, async () => {
    crasher = crash();
  });
  crashing = false;
  await crasher;
  await expect(locked.getByText(/kept encrypted|could not be started again/)).toBeVisible();
  await unlock(locked);
  await goTo(locked, 'Journal');
  await expect(locked.getByText('first and the words nobody could save')).toHaveCount(1);
});

test('a full disk is told; locking asks before words are lost, and staying saves them', async ({
  launch,
}) => {
  test.skip(!asRoot, 'mounting a small disk needs root');
  const disk = scratchFolder('preround-disk-');
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m,mode=777', 'tmpfs', disk]);
  try {
    const { app, page } = await launch({ vault: join(disk, 'vault') });
    await makeVault(page);
    await goTo(page, 'Journal');
    await page.getByRole('button', { name: 'New entry' }).first().click();
    const text = page.getByRole('textbox', { name: 'Entry text' });
    await text.fill('saved while there was room');
    await expect(page.getByText(/^Saved/)).toBeVisible();

    const ballast = join(disk, 'ballast');
    for (let size = 1 << 22; size >= 512; size /= 2) {
      try {
        for (;;)
          writeFileSync(`${ballast}-${size}-${readdirSync(disk).length}`, Buffer.alloc(size));
      } catch {
        // Full at this size: smaller pieces fill what is left.
      }
    }
    await text.press('End');
    await page.keyboard.insertText(` ${'and much more. '.repeat(4_000)}`);
    await expect(page.getByRole('alert')).toContainText(/disk is full/i, { timeout: 20_000 });
    await expect(text).toContainText('and much more.');

    await app.evaluate(({ dialog }) => {
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
    });
    await page.keyboard.press('Control+l');
    await page.waitForTimeout(5_000);
    await expect(text).toContainText('and much more.');

    for (const name of readdirSync(disk)) if (name.startsWith('ballast')) rmSync(join(disk, name));
    await expect(page.getByText(/^Saved/)).toBeVisible({ timeout: 30_000 });
    const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
    await unlock(locked);
    await goTo(locked, 'Journal');
    await expect(locked.getByText(/saved while there was room and much more/)).toHaveCount(1);
    await app.close();
  } finally {
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});

test('the window comes back where it was left, at the page that was left', async ({
  launch,
  vault,
}) => {
  const first = await launch();
  await makeVault(first.page);
  await goTo(first.page, 'Plan');
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 70, width: 1010, height: 640 }),
  );
  await first.page.waitForTimeout(800);
  const locked = await afterReplacing(first.app, () => first.page.keyboard.press('Control+l'));
  const bounds = () =>
    first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(await bounds()).toMatchObject({ width: 1010, height: 640 });
  await unlock(locked);
  await expect(locked.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  await first.app.close();
  const second = await launch({ vault });
  expect(
    await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toMatchObject({ width: 1010, height: 640 });
});

test('keys that were refused make no vault, and no print window outlives a lock', async ({
  launch,
  vault,
}) => {
  const { app, page } = await launch();
  const send = (method: string, input: unknown) =>
    page.evaluate(([name, given]) => window.preround.send(name, given), [method, input] as const);
  const prepared = (await send('vault.prepare', {
    passphrase: 'violet harbor ladder tuesday',
  })) as {
    value: { recoveryKey: string };
  };
  expect(await send('vault.prepare', { passphrase: 'short' })).toMatchObject({
    ok: false,
    code: 'weak-passphrase',
  });
  expect(await send('vault.create', prepared.value)).toMatchObject({ ok: false, code: 'refused' });
  expect(
    readdirSync(vault).filter((name) => name.endsWith('.db') || name.startsWith('vault')),
  ).toEqual([]);

  await makeVault(page);
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  const pdf = join(vault, 'plan.pdf');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, pdf);
  void send('plan.export', { paper: 'a4' }).catch(() => {});
  await page.waitForTimeout(60);
  await send('vault.lock', {}).catch(() => {});
  await expect(async () => {
    const [only, ...others] = app.windows();
    expect(others).toEqual([]);
    await expect(only?.getByLabel('Passphrase', { exact: true }) as Locator).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  const [locked] = app.windows() as [Page];
  expect(
    await locked.evaluate(() =>
      window.preround.send('vault.keepDraft', { id: crypto.randomUUID(), body: '{}' }),
    ),
  ).toMatchObject({
    ok: false,
    code: 'refused',
  });
});

test('unlocking many times at once starts one store', async ({ launch, vault }) => {
  const first = await launch();
  await makeVault(first.page);
  await first.page.getByRole('navigation', { name: 'Main' }).waitFor();
  const page = await afterReplacing(first.app, () => first.page.keyboard.press('Control+l'));
  await page.evaluate(
    (phrase) =>
      Promise.all(
        Array.from({ length: 12 }, () =>
          window.preround.send('vault.unlock', { passphrase: phrase }),
        ),
      ),
    'violet harbor ladder tuesday',
  );
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  expect(storeProcesses(first.app.process().pid as number)).toHaveLength(1);
  chmodSync(vault, 0o700);
});
