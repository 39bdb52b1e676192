import type { Page } from '@playwright/test';
import { expect, test } from '../support/launch';

const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const text = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });
const saved = (page: Page) => expect(page.getByText(/^Saved/)).toBeVisible();

/** Presses at machine speed: no wait but for the press to have been sent. */
async function atOnce(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('no key is lost between the shortcut of a new entry and its title', async ({
  opened: { page },
}) => {
  for (const words of ['quick start', 'why? & how', 'third time']) {
    await atOnce(page, ['Control+n', ...words]);
    await expect(title(page)).toHaveValue(words);
    await expect(title(page)).toBeFocused();
    await page.keyboard.type(' on');
    await expect(title(page)).toHaveValue(`${words} on`);
    await saved(page);
  }
});

test('title, Enter and text are written in one go, the first time and later', async ({
  opened: { page },
}) => {
  for (let time = 0; time < 3; time++) {
    await atOnce(page, ['Control+n', ...'Ward', 'Enter', ...'It went well.', 'Enter', ...'Next.']);
    await expect(title(page)).toHaveValue('Ward');
    await expect(text(page).locator('p')).toHaveText(['It went well.', 'Next.']);
    await saved(page);
  }
});

test('what is typed right after Enter in a title stands in the text', async ({
  opened: { page },
}) => {
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Ward');
  await text(page).waitFor();
  for (const letter of 'abcd') {
    await title(page).focus();
    await atOnce(page, ['Enter', letter]);
    await expect(text(page)).toContainText(letter);
    await expect(title(page)).toHaveValue('Ward');
  }
});
