import type { Page } from '@playwright/test';

type Watched = { calls: number };

/** Watches for anything that ran, asked, opened or left; tells it all. */
export async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
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
