import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { AppError } from '#shared/app-error';
import type { OpenedPrintWindow } from './print-document';

/** What every export from a page needs. */
export type Exporting = Readonly<{
  /** A hidden window on a route of the page; `ready` resolves when that page says that it is drawn. */
  openPrintWindow: (route: string) => Promise<OpenedPrintWindow>;
  dialog: Pick<Dialog, 'showSaveDialog'>;
  /** The window the save dialog belongs to, or null when none is open. */
  parent: () => BrowserWindow | null;
  /** Where documents usually go: app.getPath('documents'). */
  documentsFolder: () => string;
  /** The person's calendar day: 2026-11-23. */
  today: () => string;
  writeDocument: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Told of each file written, so that application.showFile may show that one and no other. */
  onWritten: (path: string) => void;
  /** How long the page may take to be ready, in milliseconds. */
  patience?: number;
}>;

type Document = Readonly<{
  /** What the system's dialog is called, and its button: "Export plan". */
  title: string;
  /** The file's name without day and ending: "Development plan". */
  name: string;
  /** The day in its name, where that is not today: 2026-11-23. */
  day?: string;
  /** PDF, unless it is something else. */
  format?: Readonly<{ name: string; extension: string }>;
  /** Makes the file's bytes. */
  print: () => Promise<Uint8Array>;
  /** Writes it, where a failure is to be told in other words than those of the exporter. */
  write?: Exporting['writeDocument'];
}>;

const pdf = { name: 'PDF', extension: 'pdf' } as const;

/**
 * Exports files, PDFs most of them, one at a time: asks for the place, then prints, then writes whole or
 * not at all. Nothing is printed before the person has chosen the place. Returns the path, or null when they closed the dialog.
 * @throws AppError 'refused' while another is under way
 */
export function pdfExporter(exporting: Exporting) {
  let isBusy = false;
  return async (document: Document): Promise<{ path: string | null }> => {
    if (isBusy) {
      throw new AppError('refused', 'An export is already under way. Finish that one first.');
    }
    isBusy = true;
    try {
      const path = await choosePlace(exporting, document);
      if (path === null) return { path };
      const write = document.write ?? exporting.writeDocument;
      await write(path, await document.print());
      exporting.onWritten(path);
      return { path };
    } finally {
      isBusy = false;
    }
  };
}

async function choosePlace(
  { dialog, parent, documentsFolder, today }: Exporting,
  { title, name, day = today(), format = pdf }: Document,
): Promise<string | null> {
  const options = {
    title,
    buttonLabel: title,
    defaultPath: join(documentsFolder(), `${name} ${day}.${format.extension}`),
    filters: [{ name: format.name, extensions: [format.extension] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
  const window = parent();
  const choice = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return choice.canceled || choice.filePath === '' ? null : choice.filePath;
}
