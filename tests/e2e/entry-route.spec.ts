import { expect, test } from '../support/launch';
import { goTo } from '../support/sample';

test('a new entry started from another leaves that one as it is', async ({ opened }) => {
  const { page } = opened;
  const text = page.getByRole('textbox', { name: 'Entry text' });
  await page.keyboard.press('Control+n');
  await text.fill('the first entry');
  await page.keyboard.press('Control+n');
  await expect(text).toHaveText('');
  await text.fill('the second entry');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(text).toHaveText('the first entry');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(text).toHaveText('the second entry');
  await goTo(page, 'Journal');
  await expect(page.getByText('the first entry')).toBeVisible();
  await expect(page.getByText('the second entry')).toBeVisible();
});
