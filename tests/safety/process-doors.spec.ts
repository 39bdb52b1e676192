import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../support/launch';
import { commandOf, descendants, openSockets, statusOf } from './processes';

test('the process is started with its switches', async ({ launch }) => {
  const { app } = await launch();
  const line = await app.evaluate(({ app: electron }) => {
    const value = (name: string) => electron.commandLine.getSwitchValue(name);
    return {
      resolver: value('host-resolver-rules'),
      proxy: value('proxy-server'),
      bypass: value('proxy-bypass-list'),
      off: value('disable-features').split(','),
      sandbox: electron.commandLine.hasSwitch('enable-sandbox'),
      present: ['disable-quic', 'disable-speech-api', 'disable-remote-playback-api'].filter(
        (name) => electron.commandLine.hasSwitch(name),
      ),
    };
  });
  expect(line.sandbox, 'for every page, whatever its window asks for').toBe(true);
  expect(line.resolver).toBe('MAP * ~NOTFOUND');
  expect(line.proxy).toBe('http://127.0.0.1:9');
  expect(line.bypass).toBe('<-loopback>');
  expect(line.off).toEqual(
    expect.arrayContaining([
      'WebRtcHideLocalIpsWithMdns',
      'NetworkErrorLogging',
      'BackgroundFetch',
      'WebUSB',
    ]),
  );
  expect(line.present).toHaveLength(3);
});

test('each layer against the network holds alone', async ({ launch }) => {
  let visits = 0;
  const server = createServer((_request, reply) => {
    visits += 1;
    reply.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { app } = await launch();
  const found = await app.evaluate(async ({ session, BrowserWindow }, here) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session ?? session.defaultSession;
    // Nothing was closed on this one: what it cannot do, the process's switches forbid.
    const stranger = session.fromPartition('stranger');
    const outcome = (asked: Promise<unknown>) => asked.then(() => 'done', String);
    return {
      own: await outcome(own.fetch(here)),
      unused: await outcome(session.defaultSession.fetch(here)),
      stranger: await outcome(stranger.fetch(here)),
      names: await Promise.all(
        [own, session.defaultSession, stranger].flatMap((one) =>
          ['127.0.0.1', 'localhost', 'example.org'].map((host) => outcome(one.resolveHost(host))),
        ),
      ),
      proxies: await Promise.all(
        [own, session.defaultSession, stranger].map((one) =>
          one.resolveProxy('https://example.org'),
        ),
      ),
      loopback: await own.resolveProxy(here),
      spelling: own.isSpellCheckerEnabled() || session.defaultSession.isSpellCheckerEnabled(),
      inMemory: own.isPersistent() === false && own.getStoragePath() === null,
    };
  }, `http://127.0.0.1:${port}/`);
  server.close();
  expect(visits).toBe(0);
  expect(found.own).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(found.unused).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(found.stranger).toMatch(/ERR_(PROXY_CONNECTION_FAILED|NAME_NOT_RESOLVED)/);
  for (const name of found.names) expect(name).toContain('ERR_NAME_NOT_RESOLVED');
  expect(new Set(found.proxies)).toEqual(new Set(['PROXY 127.0.0.1:9']));
  expect(found.loopback).toBe('PROXY 127.0.0.1:9');
  expect(found.spelling).toBe(false);
  expect(found.inMemory).toBe(true);
});

test('the window is made closed', async ({ launch }) => {
  const { app } = await launch();
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    // Undocumented, and in every release so far: https://github.com/electron/electron/issues/10193
    type Told = { getLastWebPreferences?: () => Record<string, unknown> };
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as Told | undefined;
    return contents?.getLastWebPreferences?.();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
  });
});

test('pages run in the system’s sandbox', async ({ launch }) => {
  test.skip(process.platform !== 'linux', 'read from /proc, which is Linux’s');
  const { app } = await launch();
  const pid = app.process().pid ?? 0;
  expect(statusOf(pid).uid, 'the app runs as an ordinary user').not.toBe(0);
  const pages = descendants(pid).filter((one) => commandOf(one).includes('--type=renderer'));
  expect(pages.length).toBeGreaterThan(0);
  for (const one of pages) {
    // 2: system calls are filtered. https://docs.kernel.org/userspace-api/seccomp_filter.html
    expect(statusOf(one)).toMatchObject({ seccomp: 2, noNewPrivileges: 1 });
    expect(commandOf(one)).not.toContain('--no-sandbox');
  }
  expect(commandOf(pid)).not.toContain('--no-sandbox');
  expect(openSockets([pid]).length, 'the look itself sees Playwright’s ports').toBeGreaterThan(0);
});
