import { BrowserWindow } from 'electron';
import { appUrl } from '../security/app-scheme';
import { closedWebPreferences } from '../security/web-preferences';

/**
 * Opens a hidden window on a print route. It is one of our windows to the sender check, and so gets
 * a port of its own to the store.
 * @param route a path of the page's router, such as /print/plan?paper=a4
 */
export function createPrintWindow(
  route: string,
  { preload, partition }: { preload: string; partition: string },
): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    title: 'Preround',
    webPreferences: closedWebPreferences({ preload, partition }),
  });
  void window.loadURL(`${appUrl}#${route}`);
  return window;
}
