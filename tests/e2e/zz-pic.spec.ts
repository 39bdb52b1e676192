import { test } from '../support/launch';
import { goTo, openSample } from '../support/sample';
test('pic', async ({ vault }) => {
  const { page, app } = await openSample(vault);
  await goTo(page, 'Board');
  await page.getByRole('grid', { name: 'Board' }).waitFor();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(200);
    await page.screenshot({ path: `/tmp/pics/board-${scheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: /^Mentor, Matthias/ }).click();
  await page.getByRole('menuitem', { name: 'Change seat' }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/pics/board-seat.png` });
  await app.close();
});
