import type { BrowserWindow, WebContents } from 'electron';
import { createPrintWindow } from '../window/print-window';

/** Opens hidden windows on print routes and knows when each has drawn its page. */
export function createPrintWindows({
  preload,
  partition,
}: Readonly<{ preload: string; partition: string }>) {
  const waiting = new Map<number, () => void>();
  return {
    /** `ready` resolves when the page in that window calls plan.printReady. */
    async open(route: string): Promise<{ window: BrowserWindow; ready: Promise<void> }> {
      const window = createPrintWindow(route, { preload, partition });
      const number = window.webContents.id;
      const ready = new Promise<void>((resolve) => waiting.set(number, resolve));
      window.once('closed', () => waiting.delete(number));
      return { window, ready };
    },
    ready(sender: WebContents): Record<string, never> {
      waiting.get(sender.id)?.();
      return {};
    },
  };
}
