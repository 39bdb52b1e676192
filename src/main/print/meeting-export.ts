import { AppError } from '#shared/app-error';
import type { meetingsPrintContract } from '#shared/contract/meetings-files';
import type { Handlers } from '#shared/contract/method';
import { chooseSavePlace, type PlaceDependencies } from './choose-save-place';
import { type OpenedPrintWindow, printDocument } from './print-document';

type Dependencies = PlaceDependencies &
  Readonly<{
    /** A hidden window on a route of the page; `ready` resolves when it calls meetings.printReady. */
    openPrintWindow: (route: string) => Promise<OpenedPrintWindow>;
    writeDocument: (path: string, bytes: Uint8Array) => Promise<void>;
    /** Told of each file written, so that application.showFile may show that one and no other. */
    onWritten: (path: string) => void;
    /** How long the page may take to be ready, in milliseconds. */
    patience?: number;
  }>;

/**
 * Serves meetings.exportBrief and meetings.saveCalendar: asks for the place, then prints where that is
 * needed, then writes whole or not at all. The file's name tells the day and nobody's name.
 */
export function createMeetingExporter(
  dependencies: Dependencies,
): Handlers<Omit<typeof meetingsPrintContract, 'meetings.printReady'>> {
  const { openPrintWindow, patience = 30_000, writeDocument, onWritten } = dependencies;
  let busy = false;
  const exportAs = async (
    file: Readonly<{ title: string; name: string; kind: string }>,
    bytes: () => Promise<Uint8Array>,
  ) => {
    if (busy)
      throw new AppError('refused', 'An export is already under way. Finish that one first.');
    busy = true;
    try {
      const path = await chooseSavePlace(dependencies, file);
      if (path === null) return { path };
      await writeDocument(path, await bytes());
      onWritten(path);
      return { path };
    } finally {
      busy = false;
    }
  };
  return {
    'meetings.exportBrief': ({ id, day, paper, parts, text, points }) =>
      exportAs({ title: 'Save PDF', name: `Brief ${day}.pdf`, kind: 'PDF' }, () => {
        const wanted = `parts=${parts.join('.')}&text=${text}&points=${points}`;
        return printDocument({
          opened: openPrintWindow(`/print/brief?meeting=${id}&paper=${paper}&${wanted}`),
          paper,
          form: 'page',
          patience,
          late: 'The brief could not be prepared in time, and no file was written. Try again. Your meeting is unchanged.',
        });
      }),
    'meetings.saveCalendar': ({ text, day }) =>
      exportAs(
        { title: 'Save calendar file', name: `Meeting ${day}.ics`, kind: 'Calendar file' },
        async () => new TextEncoder().encode(text),
      ),
  };
}
