import type { Page } from '@playwright/test';
import { expect, test } from '../support/launch';

const textBox = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });
const titleBox = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const saved = (page: Page) => page.getByText(/^Saved /);

async function newEntry(page: Page, text = ''): Promise<void> {
  await page
    .getByRole('button', { name: /New entry|Write the first entry/ })
    .first()
    .click();
  await expect(titleBox(page)).toBeFocused();
  await page.keyboard.type('Night shift');
  await page.keyboard.press('Enter');
  await expect(textBox(page)).toBeFocused();
  if (text) await page.keyboard.type(text);
}

test.describe('the slash menu', () => {
  test('offers, filters, inserts by keyboard, and closes', async ({ opened: { page } }) => {
    await newEntry(page);
    await page.keyboard.type('/');
    const list = page.getByRole('listbox', { name: 'Insert' });
    await expect(list.getByRole('option')).not.toHaveCount(0);
    await expect(list.getByRole('option', { name: 'Image' })).toHaveCount(1);
    await expect(textBox(page)).toHaveAttribute('aria-activedescendant', 'suggestions-slash-0');
    await page.keyboard.press('ArrowDown');
    await expect(list.getByRole('option', { name: /Heading 2/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.keyboard.type('quo');
    await expect(list.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(list).toHaveCount(0);
    await expect(textBox(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await page.keyboard.type('her words');
    await expect(textBox(page).locator('blockquote')).toHaveText('her words');

    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/tab');
    await page.keyboard.press('Tab');
    await expect(textBox(page).getByRole('table')).toBeVisible();
    await expect(textBox(page).getByRole('columnheader')).toHaveCount(3);
    await expect(saved(page)).toBeVisible();
  });

  test('stays closed after Escape, inside words and in code', async ({ opened: { page } }) => {
    await newEntry(page, 'and/or ');
    const list = page.getByRole('listbox', { name: 'Insert' });
    await expect(list).toHaveCount(0);
    await page.keyboard.type('/h');
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await page.keyboard.type('e');
    await expect(list).toHaveCount(0);
    await expect(textBox(page)).toHaveText('and/or /he');
    await page.keyboard.press('Enter');
    await page.keyboard.type('``` /h');
    await expect(textBox(page).locator('pre')).toHaveText('/h');
    await expect(list).toHaveCount(0);
  });
});
