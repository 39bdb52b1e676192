import type { Page } from '@playwright/test';
import { expect, makeVault, test } from '../support/launch';
import { goTo } from '../support/sample';
import { photographer } from './pictures';

const picture = photographer(301);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(` ${label}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

test('the first hour, in a vault just made', async ({ launch }) => {
  const { page } = await launch();
  await makeVault(page);
  await page.getByRole('region', { name: 'The first hour' }).waitFor();
  await picture(page, 'today-of-an-empty-vault');
  await goTo(page, 'Board');
  await picture(page, 'empty-board');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Begin the first hour' }).click();
  await heading(page, 'Mentor or sponsor?').waitFor();
  await picture(page, 'mentor-or-sponsor');
  const next = main.getByRole('button', { name: 'Next' });

  await main.getByRole('link', { name: 'Next' }).click();
  await page.getByRole('radio', { name: /^Transition/ }).press('Space');
  await page
    .getByRole('textbox', { name: 'In a few words' })
    .fill('The fellowship ends in June, and nobody has said what comes after it.');
  await picture(page, 'why-now');
  await next.click();

  for (const [name, area, role, standing] of [
    ['Dr. Okafor', 'Research', 'Mentor', 'Serving'],
    ['Renée Tran', 'Clinical practice', 'Peer', 'Serving'],
    ['Dr. Whitcombe', 'Leadership and administration', 'Sponsor', 'Candidate'],
  ] as const) {
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await choose(page, 'Area', area);
    await choose(page, 'Role', role);
    await choose(page, 'Serving or candidate', standing);
    await page.getByRole('button', { name: 'Add person' }).click();
    await page.getByRole('link', { name }).waitFor();
  }
  await picture(page, 'who-could-serve');
  await page.setViewportSize({ width: 960, height: 600 });
  await picture(page, 'who-could-serve-in-a-small-window');
  await page.setViewportSize({ width: 1280, height: 800 });
  await next.click();
  await page.getByRole('textbox', { name: 'Goal' }).waitFor();
  await picture(page, 'what-is-my-part');
  await main.getByRole('button', { name: 'Save goal' }).click();
  await page.getByRole('region', { name: 'Your first goal' }).waitFor();
  await picture(page, 'where-you-stand');
});
