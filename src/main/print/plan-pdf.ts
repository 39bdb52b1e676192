import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { AppError } from '#shared/app-error';
import type { Handlers } from '#shared/contract/method';
import type { planPrintContract } from '#shared/contract/plan';
import { type OpenedPrintWindow, type Paper, printDocument } from './print-document';

type Dependencies = Readonly<{
  /** A hidden window on a route of the page; `ready` resolves when that page calls plan.printReady. */
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

/**
 * Serves plan.export: asks for the place, sets the plan in type in a hidden window, and writes the
 * PDF there. Nothing is printed or written before the person has chosen the place.
 */
export function createPlanPrinter(
  dependencies: Dependencies,
): Handlers<Pick<typeof planPrintContract, 'plan.export'>> {
  let busy = false;
  return {
    'plan.export': async ({ paper, withHelpers = false }) => {
      if (busy)
        throw new AppError('refused', 'An export is already under way. Finish that one first.');
      busy = true;
      try {
        return { path: await exportPlan(dependencies, { paper, withHelpers }) };
      } finally {
        busy = false;
      }
    },
  };
}

type Wanted = Readonly<{ paper: Paper; withHelpers: boolean }>;

async function exportPlan(dependencies: Dependencies, wanted: Wanted): Promise<string | null> {
  const path = await choosePlace(dependencies);
  if (path === null) return null;
  const pdf = await printPlan(dependencies, wanted);
  await dependencies.writeDocument(path, pdf);
  dependencies.onWritten(path);
  return path;
}

async function choosePlace({
  dialog,
  parent,
  documentsFolder,
  today,
}: Dependencies): Promise<string | null> {
  const options = {
    title: 'Export plan',
    buttonLabel: 'Export plan',
    defaultPath: join(documentsFolder(), `Development plan ${today()}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
  const window = parent();
  const choice = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return choice.canceled || choice.filePath === '' ? null : choice.filePath;
}

async function printPlan(
  { openPrintWindow, patience = 30_000 }: Dependencies,
  { paper, withHelpers }: Wanted,
): Promise<Uint8Array> {
  return printDocument({
    opened: openPrintWindow(`/print/plan?paper=${paper}${withHelpers ? '&helpers=true' : ''}`),
    paper,
    patience,
    late: 'The document could not be prepared in time, and no file was written. Try again. Your plan is unchanged.',
  });
}
