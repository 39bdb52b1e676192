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

const files = {
  board: { kind: 'PDF', extension: 'pdf', title: 'Board', what: 'board' },
  agreement: { kind: 'PDF', extension: 'pdf', title: 'Agreement', what: 'agreement' },
  svg: { kind: 'SVG picture', extension: 'svg', title: 'Board map', what: 'board' },
  png: { kind: 'PNG picture', extension: 'png', title: 'Board map', what: 'board' },
} as const;
type File = keyof typeof files;

/**
 * Serves board.exportPdf, board.exportAgreement and board.exportPicture: asks for the place, then
 * prints where that is needed, then writes whole or not at all.
 */
export function createBoardExporter(
  dependencies: Dependencies,
): Handlers<Omit<typeof boardExportContract, 'board.printReady'>> {
  const { openPrintWindow, patience = 30_000, writeDocument, onWritten } = dependencies;
  let busy = false;
  const exportAs = async (file: File, bytes: () => Promise<Uint8Array>) => {
    if (busy)
      throw new AppError('refused', 'An export is already under way. Finish that one first.');
    busy = true;
    try {
      const path = await choosePlace(dependencies, file);
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
      exportAs('board', () =>
        printDocument({
          opened: openPrintWindow(`/print/board?paper=${paper}&findings=${withFindings}`),
          paper,
          form: 'sheet',
          patience,
          late: 'The board could not be prepared in time, and no file was written. Try again. Your board is unchanged.',
        }),
      ),
    'board.exportAgreement': ({ personId, paper, withBlanks }) =>
      exportAs('agreement', () =>
        printDocument({
          opened: openPrintWindow(
            `/print/agreement?person=${personId}&paper=${paper}&blanks=${withBlanks}`,
          ),
          paper,
          patience,
          late: 'The agreement could not be prepared in time, and no file was written. Try again. What you wrote is unchanged.',
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
  file: File,
): Promise<string | null> {
  const { kind, extension, title, what } = files[file];
  const options = {
    title: `Export ${what}`,
    buttonLabel: `Export ${what}`,
    defaultPath: join(documentsFolder(), `${title} ${today()}.${extension}`),
    filters: [{ name: kind, extensions: [extension] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
  const window = parent();
  const choice = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return choice.canceled || choice.filePath === '' ? null : choice.filePath;
}
