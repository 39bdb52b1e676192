import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';

export type PlaceDependencies = Readonly<{
  dialog: Pick<Dialog, 'showSaveDialog'>;
  /** The window the save dialog belongs to, or null when none is open. */
  parent: () => BrowserWindow | null;
  /** Where documents usually go: app.getPath('documents'). */
  documentsFolder: () => string;
}>;

/**
 * Asks where a file is to go; overwriting is agreed to in the dialog.
 * @returns its path, or null when the person closed the dialog
 */
export async function chooseSavePlace(
  { dialog, parent, documentsFolder }: PlaceDependencies,
  { title, name, kind }: Readonly<{ title: string; name: string; kind: string }>,
): Promise<string | null> {
  const options = {
    title,
    buttonLabel: title,
    defaultPath: join(documentsFolder(), name),
    filters: [{ name: kind, extensions: [name.split('.').at(-1) ?? ''] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
  const window = parent();
  const choice = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return choice.canceled || choice.filePath === '' ? null : choice.filePath;
}
