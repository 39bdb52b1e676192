import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { AppError } from '#shared/app-error';
import type { boardExportContract } from '#shared/contract/board-export';
import type { Handlers } from '#shared/contract/method';
import { type OpenedPrintWindow, printDocument } from './print-document';

type Dependencies = Readonly<{
  /** A hidden window on a route of the page; `ready` resolves when that page calls board.printReady. */
  openPrintWindow: (route: string) => Promise<OpenedPrintWindow>;
  dialog: Pick<Dialog, 'showSaveDialog'>;
  /** The window the save dialog belongs to, or null when none is open. */
  parent: () => BrowserWindow | null;
  documentsFolder: () => string;
  /** The person's calendar day: 2026-11-23. */
  today: () => string;
  writeDocument: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Told of each file written, so that application.showFile may show that one and no other. */
  onWritten: (path: string) => void;
  /** How long the page may take to be ready, in milliseconds. */
  patience?: number;
}>;

const formats = {
  pdf: { name: 'PDF', title: 'Board' },
  svg: { name: 'SVG picture', title: 'Board map' },
  png: { name: 'PNG picture', title: 'Board map' },
} as const;
type Format = keyof typeof formats;

/**
 * Serves board.exportPdf and board.exportPicture: asks for the place, then prints where that is
 * needed, then writes whole or not at all.
 */
export function createBoardExporter(
  dependencies: Dependencies,
): Handlers<Pick<typeof boardExportContract, 'board.exportPdf' | 'board.exportPicture'>> {
  const { openPrintWindow, patience = 30_000, writeDocument, onWritten } = dependencies;
  let busy = false;
  const exportAs = async (format: Format, bytes: () => Promise<Uint8Array>) => {
    if (busy)
      throw new AppError('refused', 'An export is already under way. Finish that one first.');
    busy = true;
    try {
      const path = await choosePlace(dependencies, format);
      if (path === null) return { path };
      await writeDocument(path, await bytes());
      onWritten(path);
      return { path };
    } finally {
      busy = false;
    }
  };
  return {
    'board.exportPdf': ({ paper, withFindings }) =>
      exportAs('pdf', () =>
        printDocument({
          opened: openPrintWindow(`/print/board?paper=${paper}&findings=${withFindings}`),
          paper,
          form: 'sheet',
          patience,
          late: 'The board could not be prepared in time, and no file was written. Try again. Your board is unchanged.',
        }),
      ),
    'board.exportPicture': (picture) =>
      exportAs(picture.format, async () =>
        picture.format === 'svg' ? new TextEncoder().encode(picture.text) : picture.bytes,
      ),
  };
}

async function choosePlace(
  { dialog, parent, documentsFolder, today }: Dependencies,
  format: Format,
): Promise<string | null> {
  const { name, title } = formats[format];
  const options = {
    title: 'Export board',
    buttonLabel: 'Export board',
    defaultPath: join(documentsFolder(), `${title} ${today()}.${format}`),
    filters: [{ name, extensions: [format] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
  const window = parent();
  const choice = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return choice.canceled || choice.filePath === '' ? null : choice.filePath;
}
