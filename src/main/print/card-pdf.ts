import type { conversationsCardContract } from '#shared/contract/conversations-card';
import type { Handlers } from '#shared/contract/method';
import { printDocument } from './print-document';
import { type Exporting, pdfExporter } from './save-export';

/** Serves conversations.exportCard: the points of a conversation on one page, written where the person chose. */
export function createCardPrinter(
  exporting: Exporting,
): Handlers<Pick<typeof conversationsCardContract, 'conversations.exportCard'>> {
  const { openPrintWindow, patience = 30_000 } = exporting;
  const exported = pdfExporter(exporting);
  return {
    'conversations.exportCard': ({ preparationId, paper, withTitle, lines }) =>
      exported({
        title: 'Export card',
        name: 'Points card',
        print: () =>
          printDocument({
            opened: openPrintWindow(
              `/print/points-card?preparation=${preparationId}&paper=${paper}&title=${withTitle}&lines=${lines.join('_')}`,
            ),
            paper,
            form: 'card',
            patience,
            late: 'The card could not be prepared in time, and no file was written. Try again. Your preparation is unchanged.',
          }),
      }),
  };
}
