import type { Handlers } from '#shared/contract/method';
import type { planPrintContract } from '#shared/contract/plan';
import { printDocument } from './print-document';
import { type Exporting, pdfExporter } from './save-export';

/** Serves plan.export: sets the plan in type in a hidden window, and writes the PDF where the person chose. */
export function createPlanPrinter(
  exporting: Exporting,
): Handlers<Pick<typeof planPrintContract, 'plan.export'>> {
  const { openPrintWindow, patience = 30_000 } = exporting;
  const exported = pdfExporter(exporting);
  return {
    'plan.export': ({ paper, withHelpers = false }) =>
      exported({
        title: 'Export plan',
        name: 'Development plan',
        print: () =>
          printDocument({
            opened: openPrintWindow(
              `/print/plan?paper=${paper}${withHelpers ? '&helpers=true' : ''}`,
            ),
            paper,
            patience,
            late: 'The document could not be prepared in time, and no file was written. Try again. Your plan is unchanged.',
          }),
      }),
  };
}
