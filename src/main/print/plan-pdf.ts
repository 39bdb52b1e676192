import { AppError } from '#shared/app-error';
import type { Handlers } from '#shared/contract/method';
import type { planPrintContract } from '#shared/contract/plan';
import { chooseSavePlace, type PlaceDependencies } from './choose-save-place';
import { type OpenedPrintWindow, type Paper, printDocument } from './print-document';

type Dependencies = PlaceDependencies &
  Readonly<{
    /** A hidden window on a route of the page; `ready` resolves when that page calls plan.printReady. */
    openPrintWindow: (route: string) => Promise<OpenedPrintWindow>;
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
    'plan.export': async ({ paper }) => {
      if (busy)
        throw new AppError('refused', 'An export is already under way. Finish that one first.');
      busy = true;
      try {
        return { path: await exportPlan(dependencies, paper) };
      } finally {
        busy = false;
      }
    },
  };
}

async function exportPlan(dependencies: Dependencies, paper: Paper): Promise<string | null> {
  const path = await chooseSavePlace(dependencies, {
    title: 'Export plan',
    name: `Development plan ${dependencies.today()}.pdf`,
    kind: 'PDF',
  });
  if (path === null) return null;
  const pdf = await printPlan(dependencies, paper);
  await dependencies.writeDocument(path, pdf);
  dependencies.onWritten(path);
  return path;
}

async function printPlan(
  { openPrintWindow, patience = 30_000 }: Dependencies,
  paper: Paper,
): Promise<Uint8Array> {
  return printDocument({
    opened: openPrintWindow(`/print/plan?paper=${paper}`),
    paper,
    patience,
    late: 'The document could not be prepared in time, and no file was written. Try again. Your plan is unchanged.',
  });
}
