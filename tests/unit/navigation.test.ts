import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, test, vi } from 'vitest';
import { guardContents } from '../../src/main/security/navigation';

function guarded() {
  const app = new EventEmitter();
  guardContents(app as unknown as App);
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: vi.fn(),
    setWebRTCIPHandlingPolicy: vi.fn(),
  });
  app.emit('web-contents-created', {}, contents);
  return { app, contents };
}

/** Whether the listeners of an event stop it. */
function stops(emitter: EventEmitter, name: string, url: string, ...rest: unknown[]): boolean {
  const preventDefault = vi.fn();
  emitter.emit(name, { url, preventDefault }, ...rest);
  return preventDefault.mock.calls.length > 0;
}

const moves = ['will-navigate', 'will-frame-navigate', 'will-redirect'];

test.each(moves)('%s is stopped, to the app’s own page too', (name) => {
  const { contents } = guarded();
  expect(stops(contents, name, 'https://example.org/')).toBe(true);
  expect(stops(contents, name, 'app://preround/index.html')).toBe(true);
});

test('a new window is denied', () => {
  const { contents } = guarded();
  const handler = contents.setWindowOpenHandler.mock.calls[0]?.[0];
  expect(handler?.({ url: 'app://preround/index.html' })).toEqual({ action: 'deny' });
});

test('no webview is attached and no device chosen', () => {
  const { contents } = guarded();
  expect(stops(contents, 'will-attach-webview', '', {}, {})).toBe(true);
  const callback = vi.fn();
  expect(stops(contents, 'select-bluetooth-device', '', [{ deviceId: 'a' }], callback)).toBe(true);
  expect(callback.mock.calls).toEqual([['']]);
});

test('nobody is logged in to, no certificate is taken or shown', () => {
  const { app } = guarded();
  for (const [name, given] of [
    ['login', [{}, {}, {}]],
    ['certificate-error', [{}, 'https://a/', 'error', {}]],
    ['select-client-certificate', [{}, 'https://a/', [{ data: 'a' }]]],
  ] as const) {
    const callback = vi.fn();
    expect(stops(app, name, '', ...given, callback), name).toBe(true);
    expect(callback.mock.calls.flat().filter(Boolean), name).toEqual([]);
    expect(callback, name).toHaveBeenCalledTimes(1);
  }
});
