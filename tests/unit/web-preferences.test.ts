import { expect, test } from 'vitest';
import { closedWebPreferences } from '../../src/main/security/web-preferences';

test('a window is made closed, and without developer tools unless asked', () => {
  const closed = closedWebPreferences({ preload: '/preload.cjs', partition: 'preround' });
  expect(closed).toEqual({
    preload: '/preload.cjs',
    partition: 'preround',
    devTools: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    plugins: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
});
