import { expect, test } from '../support/launch';

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
