import { expectAxeClean as expectClean } from '../support/axe';
import { expect, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { shownRecoveryKey } from '../support/recovery-key';
import { goTo } from '../support/sample';

const passphrase = 'sample vault passphrase';

test('axe finds nothing on any page of a full vault, in both themes', async ({ launch }) => {
  test.setTimeout(240_000);
  const { page, app } = await launch({ args: ['--sample'] });
  await page.getByText('sample vault passphrase').waitFor();
  await expectClean(page, 'lock page');
  await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
  await page.getByRole('heading', { level: 1, name: /recovery key/ }).waitFor();
  await expectClean(page, 'recovery page');
  await page
    .getByRole('button', { name: /Back|passphrase instead/ })
    .first()
    .click();
  await page.getByLabel('Passphrase', { exact: true }).fill('wrong wrong wrong');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByText(/does not open/).waitFor();
  await expectClean(page, 'lock page after a wrong passphrase');
  await unlock(page, passphrase);

  await goTo(page, 'Journal');
  await page.getByText('Before rounds').waitFor();
  await expectClean(page, 'journal');
  await page.getByRole('searchbox', { name: 'Search' }).fill('grant');
  await page
    .getByText(/entries? holds?/)
    .first()
    .waitFor();
  await expectClean(page, 'search');
  await page.keyboard.press('Escape');
  await page.getByText('Before rounds').click();
  await page.getByRole('textbox', { name: 'Entry text' }).waitFor();
  await expectClean(page, 'entry');
  await page.getByRole('button', { name: /^Link/ }).click();
  await page.getByRole('dialog').waitFor();
  await expectClean(page, 'link dialog');
  await page.keyboard.press('Escape');

  await goTo(page, 'Plan');
  await expectClean(page, 'plan');
  await page.getByRole('button', { name: 'New goal' }).click();
  await page
    .getByRole('textbox', { name: /Goal|Title|What/ })
    .first()
    .waitFor();
  await expectClean(page, 'new goal');
  await page.getByRole('button', { name: 'Export plan' }).first().click();
  await page.getByRole('dialog', { name: 'Export plan' }).waitFor();
  await expectClean(page, 'export dialog');
  await page.keyboard.press('Escape');

  await page.getByRole('main').getByRole('link', { name: 'Bin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bin' }).waitFor();
  await expectClean(page, 'empty bin of the plan');

  await goTo(page, 'Settings');
  await expectClean(page, 'settings');
  await page.getByRole('button', { name: 'Change passphrase' }).click();
  await page.getByRole('dialog', { name: 'Change passphrase' }).waitFor();
  await expectClean(page, 'change passphrase');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await expectClean(page, 'command palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
  await expectClean(page, 'shortcuts');

  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bin' }).waitFor();
  await expectClean(page, 'empty bin');
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await expectClean(locked, 'lock page after locking');
});

test('axe finds nothing on the first run and in an empty vault, in both themes', async ({
  launch,
}) => {
  test.setTimeout(240_000);
  const { page } = await launch();
  await page.getByRole('button', { name: 'Choose a passphrase' }).waitFor();
  await expectClean(page, 'first run 1');
  await page.getByRole('button', { name: 'Choose a passphrase' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('violet harbor ladder tuesday');
  await page.getByLabel('Passphrase again', { exact: true }).fill('violet harbor ladder tuesday');
  await page.getByText(/^Strength: (?!shown)/).waitFor();
  await expectClean(page, 'first run 2');
  await page.getByRole('button', { name: 'Make the recovery key' }).click();
  const key = await shownRecoveryKey(page);
  await expectClean(page, 'first run 3');
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByLabel('Recovery key', { exact: true }).fill(key);
  await expectClean(page, 'first run, asked back');
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await goTo(page, 'Journal');
  await expectClean(page, 'empty journal');
  await goTo(page, 'Plan');
  await expectClean(page, 'empty plan');
});

test('nothing is lost at 960 by 600 and at 200 % zoom', async ({ launch }) => {
  const { page, app } = await launch({ args: ['--sample'] });
  await unlock(page, passphrase);
  for (const [width, zoom] of [
    [960, 1],
    [960, 2],
    [1280, 2],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, [wide, factor]) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(wide, 600);
        window?.webContents.setZoomFactor(factor);
      },
      [width, zoom] as const,
    );
    for (const name of ['Journal', 'Conversations', 'Plan', 'Guide', 'Settings']) {
      await goTo(page, name);
      const overflow = await page.evaluate(() => {
        const main = document.querySelector('main');
        return {
          page: document.documentElement.scrollWidth - window.innerWidth,
          main: main ? main.scrollWidth - main.clientWidth : 0,
        };
      });
      expect(overflow.page, `${name} at ${width} × ${zoom}`).toBeLessThanOrEqual(0);
      expect(overflow.main, `${name} at ${width} × ${zoom}`).toBeLessThanOrEqual(1);
      await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeInViewport();
    }
  }
});

test('in a narrow window the rail says what its icons are, to the mouse and at keyboard focus', async ({
  opened: { page },
}) => {
  const rail = page.getByRole('navigation', { name: 'Main' });
  const tooltip = page.getByRole('tooltip');
  const items = [
    'Find or do',
    'Today',
    'Journal',
    'Board',
    'Conversations',
    'Meetings',
    'Plan',
    'Guide',
    'Settings',
    'Lock',
  ];
  await page.setViewportSize({ width: 960, height: 600 });
  for (const name of items) {
    await rail.getByText(name, { exact: true }).locator('..').hover();
    await expect(tooltip).toHaveText(new RegExp(`^${name}`));
  }
  await page.mouse.move(500, 300);
  await expect(tooltip).toHaveCount(0);
  await page.getByRole('button', { name: 'Skip to the page' }).focus();
  for (const name of items) {
    await page.keyboard.press('Tab');
    await expect(tooltip).toHaveText(new RegExp(`^${name}`));
    await expect(tooltip).toBeInViewport({ ratio: 1 });
  }
});
