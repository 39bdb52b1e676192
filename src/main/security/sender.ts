import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { isAppAddress } from './address';

/**
 * Whether a message comes from the main frame of one of our windows while it shows a page of the
 * app. Frames inside a page, frames that are gone, and other addresses are not trusted.
 */
export function isTrusted(
  event: Pick<IpcMainEvent | IpcMainInvokeEvent, 'senderFrame'>,
  windows: readonly BrowserWindow[],
): boolean {
  const frame = event.senderFrame;
  if (!frame || frame.parent !== null) return false;
  const ours = windows.some(
    (window) =>
      !window.isDestroyed() &&
      window.webContents.mainFrame.frameTreeNodeId === frame.frameTreeNodeId,
  );
  return ours && frame.origin === 'app://preround' && isAppAddress(frame.url);
}
