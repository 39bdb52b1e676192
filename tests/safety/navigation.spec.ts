import { expect, test } from '../support/launch';

const outside = 'https://leak.example';

test('the page stays where it is and opens nothing', async ({ launch }) => {
  const { app, page } = await launch();
  await page.waitForLoadState();
  const address = page.url();
  await page.evaluate(() => {
    document.title = 'still here';
    (window as unknown as { marker: number }).marker = 1;
  });
  const opened = () => app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  const pages = await opened();

  const destinations = [
    outside,
    'http://127.0.0.1:1/',
    'app://preround.evil/index.html',
    'app://preround/index.html',
    'app://preround/missing.html',
    'file:///etc/passwd',
    'data:text/html,x',
    'chrome://version/',
    'devtools://devtools/bundled/inspector.html',
    'view-source:app://preround/index.html',
    'mailto:a@example.org',
  ];
  const ways: Readonly<Record<string, (url: string) => unknown>> = {
    'location.assign': (url) => location.assign(url),
    'location.replace': (url) => location.replace(url),
    'window.open': (url) => window.open(url),
    'window.open on itself': (url) => window.open(url, '_self'),
    link: (url) => Object.assign(document.createElement('a'), { href: url }).click(),
    'link to a new window': (url) =>
      Object.assign(document.createElement('a'), { href: url, target: '_blank' }).click(),
    refresh: (url) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0;url=${url}`;
      document.head.append(meta);
    },
  };
  const stays = async (what: string) => {
    await page.waitForTimeout(80);
    const marker = await page
      .evaluate(() => (window as unknown as { marker?: number }).marker)
      .catch(() => 'no page');
    expect(marker, what).toBe(1);
    expect(page.url(), what).toBe(address);
    expect(await opened(), what).toBe(pages);
  };
  for (const [way, go] of Object.entries(ways)) {
    for (const url of destinations) {
      await page.evaluate(go, url).catch(() => undefined);
      await stays(`${way} to ${url}`);
    }
  }
  await page.evaluate(() => {
    const page = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' }));
    location.assign(page);
  });
  await stays('a page made by the page');
  await page.evaluate(() => location.reload());
  await stays('reload by the page');
});

test('an empty page, which Electron asks nobody about, is not answered', async ({ launch }) => {
  const { page } = await launch();
  await page.waitForLoadState();
  await page.evaluate(() => location.assign('about:blank'));
  await page.waitForTimeout(300);
  if (page.url() !== 'about:blank') return;
  const code = await page.evaluate(async () => {
    const reply = await window.preround.send('application.about', {});
    return reply.ok ? 'answered' : reply.code;
  });
  expect(code).toBe('refused');
});

test('every page made has its guards, redirects and webviews included', async ({ launch }) => {
  const { app } = await launch();
  const stopped = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('There is no window.');
    const asked: Record<string, boolean> = {};
    const ask = (name: string, ...rest: unknown[]) => {
      asked[name] = false;
      const event = {
        url: 'https://leak.example/',
        preventDefault: () => {
          asked[name] = true;
        },
      };
      (contents as unknown as NodeJS.EventEmitter).emit(name, event, ...rest);
    };
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      ask(name, 'https://leak.example/');
    }
    ask('will-attach-webview', {}, {});
    ask('select-bluetooth-device', [{ deviceId: 'a' }], () => undefined);
    return { asked, policy: contents.getWebRTCIPHandlingPolicy() };
  });
  expect(stopped).toEqual({
    asked: {
      'will-navigate': true,
      'will-frame-navigate': true,
      'will-redirect': true,
      'will-attach-webview': true,
      'select-bluetooth-device': true,
    },
    policy: 'disable_non_proxied_udp',
  });
});
