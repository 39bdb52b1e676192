import type { Handlers } from '#shared/contract/method';
import type { planPrintContract } from '#shared/contract/plan';
import { type OpenedPrintWindow, printDocument } from './print-document';
import { createFileSaver, type SaveDependencies } from './save-file';

type Dependencies = SaveDependencies &
  Readonly<{
    /** A hidden window on a route of the page; `ready` resolves when that page calls plan.printReady. */
    openPrintWindow: (route: string) => Promise<OpenedPrintWindow>;
    /** The person's calendar day: 2026-11-23. */
    today: () => string;
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
  const { openPrintWindow, today, patience = 30_000 } = dependencies;
  const save = createFileSaver(dependencies);
  return {
    'plan.export': ({ paper, withHelpers = false }) =>
      save(
        { title: 'Export plan', name: `Development plan ${today()}.pdf`, kind: 'PDF' },
        async () =>
          printDocument({
            opened: openPrintWindow(
              `/print/plan?paper=${paper}${withHelpers ? '&helpers=true' : ''}`,
            ),
            paper,
            patience,
            late: 'The document could not be prepared in time, and no file was written. Try again. Your plan is unchanged.',
          }),
      ),
  };
}
