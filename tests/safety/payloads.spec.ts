import type { Page } from '@playwright/test';
import { expect, test } from '../support/launch';
import { payloads } from './payloads';

type Watched = { calls: number };

/** Watches for anything that ran, asked, opened or left; tells it all. */
async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(app:\/\/preround\/|data:|blob:)/.test(request.url())) seen.push(request.url());
  });
  page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith('app://preround/index.html')) seen.push(`went to ${frame.url()}`);
  });
  await page.evaluate(() => {
    const watched: Watched = { calls: 0 };
    const canary = () => {
      watched.calls += 1;
    };
    Object.assign(window, { watched, canary, opener: { canary } });
  });
  return async () => {
    const found = await page.evaluate(() => ({
      calls: (window as unknown as { watched?: Watched }).watched?.calls ?? Number.NaN,
      // Elements that no page of ours makes, and handlers written in markup.
      strange: [
        ...document.querySelectorAll(
          'iframe, object, embed, webview, base, math, form[action], marquee, video, audio, body script',
        ),
      ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      links: [...document.querySelectorAll('a[href]')].flatMap((link) => {
        const href = link.getAttribute('href') ?? '';
        return /^(#|\/|https?:|mailto:|app:\/\/preround\/)/i.test(href) ? [] : [href];
      }),
    }));
    const ran = found.calls === 0 ? [] : [`canary called ${found.calls} times`];
    return [...seen, ...ran, ...found.strange, ...found.handlers, ...found.links];
  };
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
