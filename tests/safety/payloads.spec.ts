import type { Page } from '@playwright/test';
import { expect, test } from '../support/launch';
import { watch } from './payload-watch';
import { payloads } from './payloads';

/** What is dragged in from another program and let go over the text. */
async function drop(page: Page, html: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Entry text' }).evaluate((target, data) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/html', data);
    dataTransfer.setData('text/plain', data);
    dataTransfer.setData('text/uri-list', 'https://leak.invalid/a.html');
    const { left, top } = target.getBoundingClientRect();
    const at = { clientX: left + 20, clientY: top + 20, bubbles: true, cancelable: true };
    target.dispatchEvent(new DragEvent('dragover', { ...at, dataTransfer }));
    target.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer }));
  }, html);
}

/** What a paste event carries; Playwright's keyboard would paste only what the machine's clipboard holds. */
async function paste(page: Page, flavours: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('textbox', { name: 'Entry text' }).evaluate((target, data) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
  }, flavours);
}

test('nothing pasted or typed as a title runs, now or when it is opened again', async ({
  opened,
}) => {
  test.setTimeout(240_000);
  const { page } = opened;
  await page.getByRole('button', { name: 'New entry' }).first().click();
  const title = page.getByRole('textbox', { name: 'Title' });
  const text = page.getByRole('textbox', { name: 'Entry text' });
  await text.waitFor();
  const noticed = await watch(page);
  for (const payload of payloads) {
    await title.fill(payload.replaceAll(/[\r\n]/g, ' ').slice(0, 500));
    await text.click();
    await paste(page, { 'text/plain': payload });
    await paste(page, { 'text/html': payload, 'text/plain': payload });
    expect.soft(await noticed(), payload).toEqual([]);
  }
  await expect(text).toContainText('<script>window.canary()</script>');
  await page.waitForTimeout(3_000);
  await page.reload();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  const noticedAgain = await watch(page);
  await page.waitForTimeout(500);
  expect(await noticedAgain(), 'drawn from the vault').toEqual([]);
});

test('nothing searched for runs', async ({ opened }) => {
  test.setTimeout(240_000);
  const { page } = opened;
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('textbox', { name: 'Entry text' }).click();
  await paste(page, { 'text/plain': payloads.join(' found ') });
  await page.waitForTimeout(3_000);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Journal' })
    .click();
  const search = page.getByRole('searchbox', { name: 'Search' });
  const noticed = await watch(page);
  for (const payload of [...payloads, 'found', 'script', 'onerror']) {
    await search.fill(payload.replaceAll(/[\r\n]/g, ' '));
    await page.waitForTimeout(30);
    expect.soft(await noticed(), payload).toEqual([]);
  }
  await expect(page.locator('mark').first(), 'the last word was found and marked').toBeVisible();
});

test('nothing dropped runs', async ({ opened }) => {
  test.setTimeout(240_000);
  const { page } = opened;
  await page.getByRole('button', { name: 'New entry' }).first().click();
  const text = page.getByRole('textbox', { name: 'Entry text' });
  await text.waitFor();
  const noticed = await watch(page);
  for (const payload of payloads) {
    await drop(page, payload);
    expect.soft(await noticed(), payload).toEqual([]);
  }
  await page.waitForTimeout(500);
  expect(await noticed()).toEqual([]);
  await expect(text).toContainText('window.canary()');
});
