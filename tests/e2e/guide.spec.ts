import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { expect, test } from '../support/launch';
import { goTo } from '../support/sample';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const inMain = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true });
const neighbours = (page: Page) => page.getByRole('navigation', { name: 'Pages of the guide' });

/** Tabs until the link has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, link: ReturnType<Page['getByRole']>): Promise<void> {
  for (let count = 0; count < 40; count += 1) {
    if (await link.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
}

test('from the rail to the guide, a page of it, the next one, and the board', async ({
  opened: { page },
}) => {
  await goTo(page, 'Guide');
  const inRail = page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Guide' });
  await expect(inRail).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(8 + 4);

  await inMain(page, 'Mentor or sponsor').click();
  await expect(heading(page, 'Mentor or sponsor')).toBeFocused();
  await expect(inRail).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('table', { name: 'Mentor and sponsor compared' })).toBeVisible();
  await expect(neighbours(page).getByRole('link')).toHaveCount(1);

  // The next page begins at its top, with the focus on its heading.
  await neighbours(page).getByRole('link', { name: 'Next Two models of mentoring' }).click();
  await expect(heading(page, 'Two models of mentoring')).toBeFocused();
  expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBe(0);
  await expect(neighbours(page).getByRole('link', { name: /^Previous/ })).toBeVisible();

  await inMain(page, 'Board').click();
  await expect(heading(page, 'Board')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading(page, 'Two models of mentoring')).toBeVisible();
});

test('the guide is read and left by keyboard alone', async ({ opened: { page } }) => {
  const main = page.getByRole('navigation', { name: 'Main' });
  await tabTo(page, main.getByRole('link', { name: 'Guide' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Guide')).toBeFocused();
  await tabTo(page, inMain(page, 'Stages of a relationship'));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Stages of a relationship')).toBeFocused();
  await tabTo(page, neighbours(page).getByRole('link', { name: /^Next/ }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Being a good mentee')).toBeFocused();
  await tabTo(page, inMain(page, 'What you wanted to bring up'));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Journal')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Mark: Bring up' })).toBeVisible();
});

test('the palette goes to the guide, and finds its pages by title without accents', async ({
  opened: { page },
}) => {
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await page.keyboard.press('Control+k');
  await palette.waitFor();
  await page.keyboard.type('go to guide');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Guide')).toBeFocused();
  await expect(palette).toBeHidden();

  await page.keyboard.press('Control+k');
  await palette.waitFor();
  await page.keyboard.type('PROTEGE');
  await expect(palette.getByRole('option')).toHaveText('Sponsorship and the protégé');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Sponsorship and the protégé')).toBeFocused();
});

test('an address of no page says so', async ({ opened: { page } }) => {
  await page.evaluate(() => {
    location.hash = '#/guide/nothing';
  });
  await expect(heading(page, 'Nothing here')).toBeVisible();
});

test('axe finds nothing in the guide, and nothing is cut off in a small window', async ({
  opened: { page, app },
}) => {
  test.setTimeout(240_000);
  await goTo(page, 'Guide');
  await expectAxeClean(page, 'guide');
  // A comparison, traits with examples, stages with notes, and figures.
  for (const id of ['mentor-or-sponsor', 'good-mentor', 'stages', 'why-it-matters']) {
    await page.evaluate((to) => {
      location.hash = `#/guide/${to}`;
    }, id);
    await page.getByRole('heading', { name: 'Where to act on it' }).waitFor();
    await expectAxeClean(page, id);
  }
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(960, 600);
    window?.webContents.setZoomFactor(2);
  });
  for (const id of ['mentor-or-sponsor', 'why-it-matters']) {
    await page.evaluate((to) => {
      location.hash = `#/guide/${to}`;
    }, id);
    await expect(page.getByRole('heading', { name: 'Where to act on it' })).toBeVisible();
    const overflow = await page
      .locator('main')
      .evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(overflow, id).toBeLessThanOrEqual(1);
  }
});
