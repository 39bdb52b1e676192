import type { boardExportContract } from '#shared/contract/board-export';
import type { Handlers } from '#shared/contract/method';
import { type OpenedPrintWindow, printDocument } from './print-document';
import { createFileSaver, type SaveDependencies } from './save-file';

type Dependencies = SaveDependencies &
  Readonly<{
    /** A hidden window on a route of the page; `ready` resolves when that page calls board.printReady. */
    openPrintWindow: (route: string) => Promise<OpenedPrintWindow>;
    /** The person's calendar day: 2026-11-23. */
    today: () => string;
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
  const { openPrintWindow, today, patience = 30_000 } = dependencies;
  const save = createFileSaver(dependencies);
  const exportAs = (file: File, bytes: () => Promise<Uint8Array>) => {
    const { kind, extension, title, what } = files[file];
    return save({ kind, name: `${title} ${today()}.${extension}`, title: `Export ${what}` }, bytes);
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
