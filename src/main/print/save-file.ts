import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { AppError } from '#shared/app-error';

type PlaceDependencies = Readonly<{
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
async function chooseSavePlace(
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

export type SaveDependencies = PlaceDependencies &
  Readonly<{
    writeDocument: (path: string, bytes: Uint8Array) => Promise<void>;
    /** Told of each file written, so that application.showFile may show that one and no other. */
    onWritten: (path: string) => void;
  }>;

/**
 * Saves one file at a time: asks for the place, then makes the bytes, then writes whole or not at all.
 * @throws AppError 'refused' while another is being saved
 */
export function createFileSaver(dependencies: SaveDependencies) {
  let busy = false;
  return async (
    file: Parameters<typeof chooseSavePlace>[1],
    bytes: () => Promise<Uint8Array>,
  ): Promise<{ path: string | null }> => {
    if (busy)
      throw new AppError('refused', 'An export is already under way. Finish that one first.');
    busy = true;
    try {
      const path = await chooseSavePlace(dependencies, file);
      if (path === null) return { path };
      await dependencies.writeDocument(path, await bytes());
      dependencies.onWritten(path);
      return { path };
    } finally {
      busy = false;
    }
  };
}
