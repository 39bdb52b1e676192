import type { BrowserWindow, WebContents } from 'electron';
import { AppError } from '#shared/app-error';
import { createPrintWindow } from '../window/print-window';

/** Opens hidden windows on print routes and knows when each has drawn its page. */
export function createPrintWindows({
  preload,
  partition,
}: Readonly<{ preload: string; partition: string }>) {
  const waiting = new Map<number, () => void>();
  const open = new Set<BrowserWindow>();
  return {
    /** The print windows that are open now. */
    windows: (): readonly BrowserWindow[] => [...open],
    /** `ready` resolves when the page in that window calls the printReady of its feature. */
    async open(route: string): Promise<{ window: BrowserWindow; ready: Promise<void> }> {
      const window = createPrintWindow(route, { preload, partition });
      const number = window.webContents.id;
      open.add(window);
      const ready = new Promise<void>((resolve, reject) => {
        waiting.set(number, resolve);
        window.once('closed', () => {
          waiting.delete(number);
          open.delete(window);
          reject(
            new AppError(
              'locked',
              'The vault was locked while the document was being prepared; no file was written. Unlock it and export again.',
            ),
          );
        });
      });
      // Its window is destroyed when the work is done, which is no failure then.
      ready.catch(() => {});
      return { window, ready };
    },
    /** Destroys them all: they show text of the vault. */
    closeAll(): void {
      for (const window of open) window.destroy();
    },
    ready(sender: WebContents): Record<string, never> {
      waiting.get(sender.id)?.();
      return {};
    },
  };
}
