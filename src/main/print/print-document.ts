import type { BrowserWindow, PrintToPDFOptions } from 'electron';
import { AppError } from '#shared/app-error';

export type Paper = 'letter' | 'a4';
/** Pages with margins and numbers; or one sheet whose page keeps its own margins, lying or standing. */
type Form = 'document' | 'sheet' | 'page';
type PrintWindow = Pick<BrowserWindow, 'destroy' | 'isDestroyed'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'printToPDF'>;
};
/** A hidden window on a print route; `ready` resolves when its page says that it is drawn. */
export type OpenedPrintWindow = Readonly<{ window: PrintWindow; ready: Promise<void> }>;

/**
 * Turns what a hidden window shows into a PDF, tagged and with an outline, and closes the window.
 * @throws AppError 'unexpected' with the sentence `late` when the page is not ready in `patience` milliseconds
 */
export async function printDocument({
  opened,
  paper,
  form = 'document',
  patience,
  late,
}: Readonly<{
  opened: Promise<OpenedPrintWindow>;
  paper: Paper;
  form?: Form;
  patience: number;
  late: string;
}>): Promise<Uint8Array> {
  const { window, ready } = await opened;
  try {
    await within(patience, ready, late);
    return await window.webContents.printToPDF(printOptions(paper, form));
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

/** Rejects when `work` takes longer than `milliseconds`. */
async function within<T>(milliseconds: number, work: Promise<T>, words: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('unexpected', words)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Chromium sets header and footer in a page of their own, so the style has to stand in the template. */
const footer = `<div style="width:100%;text-align:center;font-family:Georgia,'Times New Roman',serif;font-size:8pt;color:#555">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`;

const forms: Readonly<Record<Form, PrintToPDFOptions>> = {
  document: {
    margins: { top: 0.9, bottom: 0.9, left: 1, right: 1 },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
  },
  sheet: { landscape: true, margins: { top: 0, bottom: 0, left: 0, right: 0 } },
  page: { margins: { top: 0, bottom: 0, left: 0, right: 0 } },
};

function printOptions(paper: Paper, form: Form): PrintToPDFOptions {
  return {
    ...forms[form],
    pageSize: paper === 'a4' ? 'A4' : 'Letter',
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}
