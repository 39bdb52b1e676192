import { expect, test } from '../support/launch';

test('look', async ({ opened: { page } }) => {
  page.on('console', (m) => console.log('CONSOLE', m.type(), m.text()));
  page.on('pageerror', (e) => console.log('PAGEERROR', e.stack));
  await page
    .getByRole('button', { name: /New entry|Write the first entry/ })
    .first()
    .click();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: '/tmp/j-new.png' });
  console.log(await page.locator('main').innerText());
});
