import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { closeNetwork } from '../../src/main/security/network';
import { closePermissions } from '../../src/main/security/permissions';

/** A session that records what it is told. What the calls do is proven in tests/safety, in a real one. */
function recordingSession() {
  const calls = new Map<string, unknown[]>();
  const record =
    (name: string) =>
    async (...args: unknown[]) =>
      void calls.set(name, args);
  const session = new Proxy(
    {
      webRequest: { onBeforeRequest: record('onBeforeRequest') },
      protocol: { handle: record('handle') },
      on: (event: string, listener: unknown) => calls.set(event, [listener]),
    },
    { get: (target, name: string) => Reflect.get(target, name) ?? record(name) },
  );
  /** The first argument of the named call: its handler, most often. */
  const handler = <T>(name: string): T => {
    const found = calls.get(name)?.[0];
    if (found === undefined) throw new Error(`${name} was never called`);
    return found as T;
  };
  return { session: session as unknown as Session, calls, handler };
}

type Ask = (details: { url: string }, callback: (reply: { cancel: boolean }) => void) => void;

function cancels(ask: Ask, url: string): boolean {
  let cancelled = false;
  ask({ url }, ({ cancel }) => {
    cancelled = cancel;
  });
  return cancelled;
}

test('only the app, blobs and data load', async () => {
  const { session, handler } = recordingSession();
  await closeNetwork(session);
  for (const url of ['app://preround/index.html', 'blob:app://preround/1', 'data:,x']) {
    expect(cancels(handler('onBeforeRequest'), url), url).toBe(false);
  }
  const others = [
    'http://a/',
    'https://a/',
    'ws://a/',
    'wss://a/',
    'file:///a',
    'ftp://a/',
    'devtools://a/',
    'chrome://a/',
    'appx://a',
    'APPX:a',
    '',
  ];
  for (const url of others) expect(cancels(handler('onBeforeRequest'), url), url).toBe(true);
});

test('developer tools load where they are allowed', async () => {
  const { session, handler } = recordingSession();
  await closeNetwork(session, { devtools: true });
  expect(cancels(handler('onBeforeRequest'), 'devtools://devtools/bundled/devtools_app.html')).toBe(
    false,
  );
  expect(cancels(handler('onBeforeRequest'), 'https://example.org/')).toBe(true);
});

test('the proxy is dead, this computer is no exception, spelling is off', async () => {
  const { session, calls, handler } = recordingSession();
  await closeNetwork(session);
  expect(calls.get('setProxy')).toEqual([
    { mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' },
  ]);
  expect(calls.get('setSpellCheckerEnabled')).toEqual([false]);
  let trusted = 0;
  type Verify = (request: object, callback: (result: number) => void) => void;
  const verify = handler<Verify>('setCertificateVerifyProc');
  verify({}, (result) => {
    trusted = result;
  });
  expect(trusted).toBe(-2);
});

test('every device that asks to be chosen is left alone', () => {
  const { session, handler } = recordingSession();
  closePermissions(session);
  for (const event of ['select-usb-device', 'select-hid-device', 'select-serial-port']) {
    const listener = handler<(...args: unknown[]) => void>(event);
    let prevented = false;
    let chosen: unknown = 'nothing said';
    const callback = (id?: string) => {
      chosen = id;
    };
    const asked =
      event === 'select-serial-port' ? [[{ portId: 'a' }], {}, callback] : [{}, callback];
    listener(
      {
        preventDefault: () => {
          prevented = true;
        },
      },
      ...asked,
    );
    expect({ event, prevented, chosen: chosen || '' }).toEqual({
      event,
      prevented: true,
      chosen: '',
    });
  }
  expect(handler<() => boolean>('setPermissionCheckHandler')()).toBe(false);
  expect(handler<() => boolean>('setDevicePermissionHandler')()).toBe(false);
});
