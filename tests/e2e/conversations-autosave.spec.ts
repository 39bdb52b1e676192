import { expect, test } from '../support/launch';
import { goTo } from '../support/sample';

test('a preparation is saved while one goes on typing, two seconds after the first key at the latest', async ({
  opened: { page },
}) => {
  await goTo(page, 'Conversations');
  await page.getByRole('link', { name: 'New preparation' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Ours');
  await page.getByRole('button', { name: 'Begin preparing' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ours' })).toBeVisible();
  const id = new URL(page.url()).hash.match(/[0-9a-f-]{36}/)?.[0] ?? '';
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.press('End');
  await title.pressSequentially('abcdefghijklmnopqrstuvwxyz', { delay: 120 });
  const stored = await page.evaluate(async (asked) => {
    const reply = await window.preround.send('conversations.preparation', { id: asked });
    return reply.ok ? (reply.value as { title: string }).title : reply.message;
  }, id);
  expect(stored).toMatch(/^Oursabcde/);
});
