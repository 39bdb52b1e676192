import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { afterEach, expect, test, vi } from 'vitest';
import { closeProcess, refuseRemoteDebugging } from '../../src/main/security/switches';

type Given = Readonly<{ isPackaged?: boolean; switches?: Readonly<Record<string, string>> }>;

function fakeApp({ isPackaged = false, switches = {} }: Given = {}) {
  const line = new Map(Object.entries(switches));
  const app = Object.assign(new EventEmitter(), {
    isPackaged,
    enableSandbox: vi.fn(),
    exit: vi.fn(),
    configureHostResolver: vi.fn(),
    commandLine: {
      hasSwitch: (name: string) => line.has(name),
      getSwitchValue: (name: string) => line.get(name) ?? '',
      appendSwitch: (name: string, value = '') => line.set(name, value),
    },
  });
  return { app, line, close: () => closeProcess(app as unknown as App) };
}

afterEach(() => vi.restoreAllMocks());

const runAs = (uid: number) => vi.spyOn(process, 'getuid').mockReturnValue(uid);

test.each([
  { uid: 0, isPackaged: false, noSandbox: true, sandboxed: false },
  { uid: 0, isPackaged: true, noSandbox: true, sandboxed: true },
  { uid: 0, isPackaged: false, noSandbox: false, sandboxed: true },
  { uid: 1000, isPackaged: false, noSandbox: true, sandboxed: true },
  { uid: 1000, isPackaged: true, noSandbox: false, sandboxed: true },
])('sandboxed: $sandboxed, as $uid, packaged $isPackaged, --no-sandbox $noSandbox', (given) => {
  runAs(given.uid);
  const switches = given.noSandbox ? { 'no-sandbox': '' } : {};
  const { app, close } = fakeApp({ isPackaged: given.isPackaged, switches });
  close();
  expect(app.enableSandbox).toHaveBeenCalledTimes(given.sandboxed ? 1 : 0);
});

test('what was switched off already stays off', () => {
  const { line, close } = fakeApp({ switches: { 'disable-features': 'Other' } });
  close();
  expect(line.get('disable-features')).toMatch(/^Other,.*WebRtcHideLocalIpsWithMdns/);
});

test('names are never looked up by Chromium itself nor over HTTPS', () => {
  const { app, close } = fakeApp();
  close();
  app.emit('ready');
  expect(app.configureHostResolver).toHaveBeenCalledWith(
    expect.objectContaining({ enableBuiltInResolver: false, secureDnsMode: 'off' }),
  );
});

const flags = [
  '--remote-debugging-port=9222',
  '--remote-debugging-port',
  '-remote-debugging-port=1',
  '--Remote-Debugging-Pipe',
  '--remote-debugging-address=0.0.0.0',
  '--inspect',
  '--inspect=0',
  '--inspect-brk',
  '--inspect-port=1',
];

test.each(flags)('a packaged app given %s ends', (flag) => {
  const { app } = fakeApp({ isPackaged: true });
  expect(refuseRemoteDebugging(app as unknown as App, ['preround', flag])).toBe(true);
  expect(app.exit).toHaveBeenCalledWith(1);
});

test('a switch that only Chromium saw counts too', () => {
  const { app } = fakeApp({ isPackaged: true, switches: { 'remote-debugging-port': '1' } });
  expect(refuseRemoteDebugging(app as unknown as App, ['preround'])).toBe(true);
});

test('a packaged app without such a flag, and an unpackaged one with it, go on', () => {
  const packaged = fakeApp({ isPackaged: true }).app as unknown as App;
  expect(refuseRemoteDebugging(packaged, ['preround', '--vault', '/inspect-me'])).toBe(false);
  const unpackaged = fakeApp().app as unknown as App;
  expect(refuseRemoteDebugging(unpackaged, ['electron', '--inspect=0'])).toBe(false);
});
