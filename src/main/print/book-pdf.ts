import { AppError } from '#shared/app-error';
import type { Handlers } from '#shared/contract/method';
import type { transferPrintContract } from '#shared/contract/transfer-export';
import { type OpenedPrintWindow, printDocument } from './print-document';

type Dependencies = Readonly<{
  openPrintWindow: (route: string) => Promise<OpenedPrintWindow>;
  /** The path behind a token given for an export, or undefined. */
  chosenPath: (place: string) => string | undefined;
  writeDocument: (path: string, bytes: Uint8Array) => Promise<void>;
}>;

/** Ten minutes: thousands of pages on a slow laptop. The person can cancel at any time. */
const patience = 600_000;

/** Serves transfer.printBook: sets a book that the store has prepared in type, and writes the PDF. */
export function createBookPrinter({
  openPrintWindow,
  chosenPath,
  writeDocument,
}: Dependencies): Handlers<
  Pick<typeof transferPrintContract, 'transfer.printBook' | 'transfer.cancelBook'>
> {
  let printing: { isCancelled: boolean; close: () => void } | null = null;

  return {
    'transfer.printBook': async ({ place, job, paper }) => {
      if (printing) {
        throw new AppError('refused', 'An export is already under way. Finish that one first.');
      }
      const path = chosenPath(place);
      if (path === undefined) {
        throw new AppError('refused', 'Choose again where the file is to go.');
      }
      const now = { isCancelled: false, close: () => {} };
      printing = now;
      try {
        const opened = openPrintWindow(`/print/journal?job=${job}`);
        opened.then(
          ({ window }) => {
            now.close = () => window.destroy();
            if (now.isCancelled) now.close();
          },
          () => {},
        );
        const pdf = await printDocument({
          opened,
          paper,
          patience,
          late: 'The book could not be prepared in time, and no file was written. Export fewer entries at once, such as one year.',
        });
        if (now.isCancelled) throw cancelled();
        await writeDocument(path, pdf);
      } catch (error) {
        throw now.isCancelled ? cancelled() : error;
      } finally {
        printing = null;
      }
      return {};
    },
    'transfer.cancelBook': () => {
      if (printing) {
        printing.isCancelled = true;
        printing.close();
      }
      return {};
    },
  };
}

function cancelled(): AppError {
  return new AppError('refused', 'The export was cancelled; no file was written.');
}
