import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, makeVault, passphrase, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { renderers, storeProcesses } from '../support/processes';
import { shownRecoveryKey } from '../support/recovery-key';
import { goTo } from '../support/sample';

const files = (folder: string) => readdirSync(folder).sort();
const bytesOf = (folder: string) =>
  Object.fromEntries(
    ['vault.json', 'vault.copy.json', 'journal.db'].map((name) => [
      name,
      readFileSync(join(folder, name)).toString('base64'),
    ]),
  );

test('a first run makes a vault in three steps, and gives nothing away before the key is typed back', async ({
  launch,
  vault,
}) => {
  const { app, page } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Choose a passphrase' }).click();

  const field = page.getByLabel('Passphrase', { exact: true });
  await field.fill('short');
  await page.getByLabel('Passphrase again', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Make the recovery key' }).click();
  await expect(page.getByText(/12 characters/).first()).toBeVisible();
  await expect(field).toHaveValue('short');

  await field.fill('passwordpassword');
  await page.getByLabel('Passphrase again', { exact: true }).fill('passwordpassword');
  await page.getByRole('button', { name: 'Make the recovery key' }).click();
  await expect(field).toBeVisible();

  await field.fill(passphrase);
  await page.getByLabel('Passphrase again', { exact: true }).fill(`${passphrase}r`);
  await page.getByRole('button', { name: 'Make the recovery key' }).click();
  await expect(page.getByLabel('Passphrase again', { exact: true })).toHaveAccessibleDescription(
    /same|match|differ/i,
  );

  await page.getByLabel('Passphrase again', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Make the recovery key' }).click();
  const recoveryKey = await shownRecoveryKey(page);
  expect(recoveryKey).toMatch(/^([0-9A-Z]{5}-){12}[0-9A-Z]{5}$/);

  const saved = join(vault, 'key.txt');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, saved);
  await page.getByRole('button', { name: 'Save as text file' }).click();
  await expect(page.getByText(/not encrypted/)).toBeVisible();
  expect(readFileSync(saved, 'utf8')).toContain(recoveryKey);
  expect(statSync(saved).mode & 0o777).toBe(0o600);
  expect(
    files(vault).filter((name) => name.startsWith('vault') || name.startsWith('journal')),
  ).toEqual([]);

  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page
    .getByLabel('Recovery key', { exact: true })
    .fill(recoveryKey.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')));
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await expect(page.getByLabel('Recovery key', { exact: true })).toHaveAccessibleDescription(/./);
  expect(existsSync(join(vault, 'journal.db'))).toBe(false);

  await page
    .getByLabel('Recovery key', { exact: true })
    .fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  for (const name of ['vault.json', 'vault.copy.json', 'journal.db']) {
    expect(statSync(join(vault, name)).mode & 0o777, name).toBe(0o600);
  }
  expect(statSync(vault).mode & 0o777).toBe(0o700);
});

test('a vault is made in a folder that is not there yet', async ({ launch, vault }) => {
  const { page } = await launch({ vault: join(vault, 'on', 'a', 'new', 'path') });
  await makeVault(page);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('the sample vault opens with the passphrase its lock page tells', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await expect(page.getByText('sample vault passphrase')).toBeVisible();
  await unlock(page, 'sample vault passphrase');
  await goTo(page, 'Journal');
  await expect(page.getByText('Köhler’s offer')).toBeVisible();
});

test('a wrong passphrase is told, waits longer each time, and touches nothing', async ({
  launch,
  vault,
}) => {
  const first = await launch();
  await makeVault(first.page);
  await first.page.getByRole('navigation', { name: 'Main' }).waitFor();
  const page = await afterReplacing(first.app, () => first.page.keyboard.press('Control+l'));
  const before = bytesOf(vault);

  for (let attempt = 1; attempt <= 4; attempt += 1) {
    await page.getByLabel('Passphrase', { exact: true }).fill(`not it, attempt ${attempt}`);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAccessibleDescription(
      /does not open/,
    );
  }
  const status = await page.evaluate(() => window.preround.send('vault.status', {}));
  expect(status).toMatchObject({
    ok: true,
    value: { state: 'locked', waitMilliseconds: expect.any(Number) },
  });
  const early = await page.evaluate(
    (phrase) => window.preround.send('vault.unlock', { passphrase: phrase }),
    passphrase,
  );
  expect(early).toMatchObject({ ok: false, code: 'too-soon' });
  expect(bytesOf(vault)).toEqual(before);

  await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled();
  await unlock(page);
});

test('locking ends the store process and the renderer, and gives the key to neither', async ({
  opened,
}) => {
  const { app, page } = opened;
  const pid = app.process().pid as number;
  const [store] = storeProcesses(pid);
  const before = renderers(pid);
  expect(store).toBeDefined();
  const locked = await afterReplacing(app, () =>
    page.getByRole('button', { name: 'Lock', exact: true }).click(),
  );
  await expect(locked.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await expect.poll(() => storeProcesses(pid)).toEqual([]);
  await expect
    .poll(() => renderers(pid).filter((renderer) => before.includes(renderer)))
    .toEqual([]);
  expect(
    await locked.evaluate(() => window.preround.send('journal.page', { after: null, limit: 1 })),
  ).toMatchObject({ ok: false, code: 'locked' });
});

test('the recovery key opens the vault and sets a new passphrase; the old one is done with', async ({
  launch,
}) => {
  const { app, page } = await launch();
  const { recoveryKey } = await makeVault(page);
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  const next = 'marble otter canyon seven';
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await locked.getByRole('button', { name: 'Use the recovery key instead' }).click();
  await locked.getByLabel('Recovery key', { exact: true }).fill(recoveryKey);
  await locked.getByLabel('New passphrase', { exact: true }).fill(next);
  await locked.getByLabel('New passphrase again', { exact: true }).fill(next);
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('navigation', { name: 'Main' })).toBeVisible();

  const again = await afterReplacing(app, () => locked.keyboard.press('Control+l'));
  await again.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await again.getByRole('button', { name: 'Unlock' }).click();
  await expect(again.getByLabel('Passphrase', { exact: true })).toHaveAccessibleDescription(
    /does not open/,
  );
  await unlock(again, next);
});

test('the passphrase can be changed; a wrong current one changes nothing', async ({ opened }) => {
  const { app, page } = opened;
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Change passphrase' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change passphrase' });
  const next = 'copper meadow signal nine';
  await dialog.getByLabel('Current passphrase', { exact: true }).fill('not the current one');
  await dialog.getByLabel('New passphrase', { exact: true }).fill(next);
  await dialog.getByLabel('New passphrase again', { exact: true }).fill(next);
  await dialog.getByRole('button', { name: 'Change passphrase' }).click();
  await expect(
    dialog.getByLabel('Current passphrase', { exact: true }),
  ).toHaveAccessibleDescription(/does not open|not/i);
  await expect(dialog.getByLabel('New passphrase', { exact: true })).toHaveValue(next);
  await dialog.getByLabel('Current passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Change passphrase' }).click();
  await expect(dialog).toBeHidden();
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked, next);
});

test('a second start shows the first window and opens no other', async ({
  opened,
  vault,
  launch,
}) => {
  await expect(launch({ vault })).rejects.toThrow();
  await expect(opened.page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect(opened.app.windows()).toHaveLength(1);
});

test('when the store process dies, another takes over and what is typed is still saved', async ({
  opened,
}) => {
  const { app, page } = opened;
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('textbox', { name: 'Entry text' }).fill('before the crash');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  const [store] = storeProcesses(app.process().pid as number);
  process.kill(store as number, 'SIGKILL');
  await page.getByRole('textbox', { name: 'Entry text' }).press('End');
  await page.keyboard.type(', and after it');
  await expect(page.getByText(/^Saved/)).toBeVisible({ timeout: 20_000 });
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Journal' })
    .click();
  await expect(page.getByText('before the crash, and after it')).toBeVisible();
});

test('closing the window saves what was typed a moment before', async ({ launch, vault }) => {
  const { app, page } = await launch();
  await makeVault(page);
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('textbox', { name: 'Entry text' }).fill('the last words');
  const gone = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  const second = await launch({ vault });
  await unlock(second.page);
  await second.page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Journal' })
    .click();
  await expect(second.page.getByText('the last words').first()).toBeVisible();
});

test('no typed word is in the database file, its log or anything else in the vault, in any encoding', async ({
  opened,
  vault,
}) => {
  const { page } = opened;
  const canary = 'Quetzalcoatlus';
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('textbox', { name: 'Title' }).fill(`${canary} title`);
  await page
    .getByRole('textbox', { name: 'Entry text' })
    .fill(`${canary} text that nobody else may read`);
  await expect(page.getByText(/^Saved/)).toBeVisible();
  const found = await page.evaluate(
    (query) => window.preround.send('journal.search', { query, limit: 5 }),
    canary,
  );
  expect(found).toMatchObject({ ok: true, value: { total: 1 } });

  const searched: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) {
        searched.push(path);
        const bytes = readFileSync(path);
        for (const encoding of ['utf8', 'utf16le'] as const) {
          expect(bytes.includes(Buffer.from(canary, encoding)), `${path} in ${encoding}`).toBe(
            false,
          );
          expect(
            bytes.includes(Buffer.from(canary.toLowerCase(), encoding)),
            `${path} in ${encoding}`,
          ).toBe(false);
        }
        if (/journal\.db/.test(entry.name))
          expect(bytes.includes('SQLite format 3'), path).toBe(false);
      }
    }
  };
  visit(vault);
  expect(searched.map((path) => path.replace(vault, ''))).toEqual(
    expect.arrayContaining(['/journal.db', '/journal.db-wal']),
  );
  expect(statSync(join(vault, 'journal.db-wal')).size).toBeGreaterThan(0);
});
