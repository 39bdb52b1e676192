import type { conversationsFilesContract } from '#shared/contract/conversations-files';
import type { Handlers } from '#shared/contract/method';
import { kitFileExtension } from '#shared/domain/kits/kit-file';
import { printDocument } from './print-document';
import { type Exporting, pdfExporter } from './save-export';

/** Serves what leaves of conversations beside the points card: a kit as a file, a scorecard as a PDF. */
export function createConversationFiles(
  exporting: Exporting & Readonly<{ writeKit: Exporting['writeDocument'] }>,
): Handlers<typeof conversationsFilesContract> {
  const { openPrintWindow, patience = 30_000 } = exporting;
  const exported = pdfExporter(exporting);
  return {
    'conversations.saveKitFile': ({ title, text }) =>
      exported({
        title: 'Save kit',
        name: fileName(title),
        print: async () => new TextEncoder().encode(text),
        write: exporting.writeKit,
        format: { name: 'Kit of Preround', extension: kitFileExtension },
      }),
    'conversations.exportScorecard': ({ preparationId, paper, withWho }) =>
      exported({
        title: 'Export scorecard',
        name: 'Scorecard',
        print: () =>
          printDocument({
            opened: openPrintWindow(
              `/print/scorecard?preparation=${preparationId}&paper=${paper}&who=${withWho}`,
            ),
            paper,
            form: 'table',
            patience,
            late: 'The scorecard could not be prepared in time, and no file was written. Try again. Your preparation is unchanged.',
          }),
      }),
  };
}

/** A title as the name of a file: letters, digits and spaces, which every system takes. */
function fileName(title: string): string {
  const name = title
    .replace(/[^\p{L}\p{N} '-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
  return name || 'Kit';
}
