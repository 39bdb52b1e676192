import { type BrowserWindow, dialog } from 'electron';

/**
 * The one case where locking could cost words: the disk took neither the text nor a draft of it.
 * Returns whether to go on all the same; staying is the default.
 */
export async function askWhetherToLose(
  act: 'lock' | 'close',
  window: BrowserWindow | null,
): Promise<boolean> {
  const options = {
    type: 'warning' as const,
    message: 'Your last words could be neither saved nor kept.',
    detail:
      'The disk may be full or disconnected. Stay, copy what you wrote to a safe place or free some space, and try again. If you go on, these words are lost; everything that was shown as saved is safe.',
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
