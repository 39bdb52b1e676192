import type { BrowserWindow, WebFrameMain } from 'electron';
import { expect, test } from 'vitest';
import { isTrusted } from '../../src/main/security/sender';

const page = {
  frameTreeNodeId: 7,
  parent: null,
  origin: 'app://preround',
  url: 'app://preround/index.html#/journal',
};

const isOurs = (frame: object | null, destroyed = false) => {
  const ours = { isDestroyed: () => destroyed, webContents: { mainFrame: { frameTreeNodeId: 7 } } };
  return isTrusted({ senderFrame: frame as WebFrameMain | null }, [
    ours as unknown as BrowserWindow,
  ]);
};

test('the main frame of our window, on a page of the app, is trusted', () => {
  expect(isOurs(page)).toBe(true);
});

const strangers: Readonly<Record<string, object | null>> = {
  'a frame that is gone': null,
  'a frame inside the page': { ...page, parent: page },
  'a page of another window': { ...page, frameTreeNodeId: 8 },
  'another origin': { ...page, origin: 'https://example.org' },
  'an opaque origin': { ...page, origin: 'null' },
  'a host that begins like ours': {
    ...page,
    origin: 'app://preround.evil',
    url: 'app://preround.evil/index.html',
  },
  'our origin on a page that is not ours': { ...page, url: 'about:blank' },
  'a user in the address': { ...page, url: 'app://preround@evil/index.html' },
  'another scheme with our host': { ...page, url: 'https://preround/index.html' },
  'an address in upper case of another host': { ...page, url: 'APP://EVIL/preround' },
  'no address': { ...page, url: '' },
};

test.each(Object.entries(strangers))('%s is not trusted', (_name, frame) => {
  expect(isOurs(frame)).toBe(false);
});

test('a window that is closed is not trusted', () => {
  expect(isOurs(page, true)).toBe(false);
});
