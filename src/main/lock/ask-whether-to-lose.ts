import { type BrowserWindow, dialog } from 'electron';

/**
 * Where locking could cost something: the disk took neither the text nor a draft of it, or an image
 * was still on its way into the text.
 * Returns whether to go on all the same; staying is the default.
 */
export async function askWhetherToLose(
  act: 'lock' | 'close',
  window: BrowserWindow | null,
): Promise<boolean> {
  const options = {
    type: 'warning' as const,
    message: 'Your last words, or an image, could not be saved.',
    detail:
      'An image may still be on its way into the text, or the disk may be full or disconnected. Stay, wait for the image, free some space or copy what you wrote to a safe place, and try again. If you go on, they are lost; everything that was shown as saved is safe.',
    buttons: ['Stay', act === 'lock' ? 'Lock anyway' : 'Close anyway'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options));
  return response === 1;
}
