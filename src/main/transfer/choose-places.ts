import { basename, join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import type { Handlers } from '#shared/contract/method';
import type { transferExportPlaceContract } from '#shared/contract/transfer-export';
import type { transferImportPlaceContract } from '#shared/contract/transfer-import';

type Dependencies = Readonly<{
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  /** The window the dialog belongs to, or null when none is open. */
  window: () => BrowserWindow | null;
  documentsFolder: () => string;
  /** Lets the store use a path; returns the token that pages name it by. */
  grant: (path: string, purpose: 'read' | 'write') => string;
  /** Told of each file an export may write, so that application.showFile may show that one. */
  onGranted: (path: string, place: string) => void;
}>;

const names = { zip: 'ZIP archive', txt: 'Plain text', pdf: 'PDF', json: 'JSON' } as const;

/**
 * Asks where to import from and export to. A page gets a token for the place, never a path it could
 * change: the store reads and writes nowhere the person has not chosen.
 */
export function placeHandlers({
  dialog,
  window,
  documentsFolder,
  grant,
  onGranted,
}: Dependencies): Handlers<
  typeof transferImportPlaceContract & typeof transferExportPlaceContract
> {
  return {
    'transfer.chooseImport': async ({ what }) => {
      const options: Electron.OpenDialogOptions = {
        title: 'Import',
        buttonLabel: 'Look at it',
        defaultPath: documentsFolder(),
        properties: [what === 'file' ? 'openFile' : 'openDirectory'],
      };
      const parent = window();
      const { canceled, filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      const [path] = filePaths;
      if (canceled || path === undefined) return null;
      return { place: grant(path, 'read'), name: basename(path) };
    },
    'transfer.chooseExport': async ({ name, extension }) => {
      const options: Electron.SaveDialogOptions = {
        title: 'Export',
        buttonLabel: 'Export',
        defaultPath: join(documentsFolder(), `${name.replace(/[/\\:*?"<>|]/g, '-')}.${extension}`),
        filters: [{ name: names[extension], extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const parent = window();
      const { canceled, filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      if (canceled || filePath === '') return null;
      const place = grant(filePath, 'write');
      onGranted(filePath, place);
      return { place, path: filePath };
    },
  };
}
