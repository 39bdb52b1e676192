import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { expect, test } from '../support/launch';

const text = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });
const saved = (page: Page) => expect(page.getByText(/^Saved/)).toBeVisible();

async function toJournal(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Journal' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
}

test('each sitting is a version; one comes back, and goes again', async ({ opened: { page } }) => {
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Offer');
  await text(page).click();
  await page.keyboard.type('I will say yes on Friday.');
  await saved(page);
  await toJournal(page);
  await page.getByRole('link', { name: /Offer/ }).click();
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Or perhaps not.');
  await saved(page);
  const clock = (await page.getByText(/^Saved \d/).textContent()) ?? '';

  await page.getByRole('button', { name: 'Entry actions' }).click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
  const change = page.getByRole('region', { name: 'What this sitting changed' });
  await expect(change.getByText('3 words added, 0 words removed.')).toBeVisible();
  await expect(change.locator('ins')).toContainText('Or perhaps not.');
  await expectAxeClean(page, 'history');

  const versions = page.getByRole('navigation', { name: 'Versions' });
  // The time in the form that the entry had it.
  const written = clock.replace('Saved ', ', ').replaceAll(/\d+/g, '\\d+');
  await expect(versions.getByRole('button').first()).toHaveText(new RegExp(written));
  await versions.getByRole('button').nth(1).click();
  await expect(change.getByText('6 words written.')).toBeVisible();
  await page.getByText('Compare with the entry now').click();
  const since = page.getByRole('region', { name: 'What has changed since this version' });
  await expect(since.getByText('3 words added, 0 words removed.')).toBeVisible();
  await expect(since.locator('ins')).toContainText('Or perhaps not.');
  await expectAxeClean(page, 'history, compared with now');
  await page.getByRole('button', { name: 'Restore this version' }).click();
  await expect(versions.getByRole('button')).toHaveCount(3);
  await expect(versions.getByRole('button').first()).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(versions.getByRole('button')).toHaveCount(4);
  await page.getByRole('main').getByRole('link', { name: 'Entry', exact: true }).click();
  await expect(text(page)).toContainText('Or perhaps not.');
});

test('the bin says when things go, as the setting has it', async ({ opened: { page } }) => {
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('textbox', { name: 'Title' }).fill('To the bin');
  await saved(page);
  await page.getByRole('button', { name: 'Entry actions' }).click();
  await page.getByRole('menuitem', { name: 'Move to bin' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Bin', exact: true }).click();
  await expect(page.getByText(/stays for 30 days/)).toBeVisible();
  await expect(page.getByText(/^Goes on /)).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Settings' })
    .click();
  await page.getByRole('button', { name: /The bin keeps entries for/ }).click();
  await page.getByRole('option', { name: '7 days' }).click();
  await toJournal(page);
  await page.getByRole('main').getByRole('link', { name: 'Bin', exact: true }).click();
  await expect(page.getByText(/stays for 7 days/)).toBeVisible();
  await expectAxeClean(page, 'bin');
});
