import type { meetingsPrintContract } from '#shared/contract/meetings-files';
import type { Handlers } from '#shared/contract/method';
import { type OpenedPrintWindow, printDocument } from './print-document';
import { createFileSaver, type SaveDependencies } from './save-file';

type Dependencies = SaveDependencies &
  Readonly<{
    /** A hidden window on a route of the page; `ready` resolves when it calls meetings.printReady. */
    openPrintWindow: (route: string) => Promise<OpenedPrintWindow>;
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
  const { openPrintWindow, patience = 30_000 } = dependencies;
  const save = createFileSaver(dependencies);
  return {
    'meetings.exportBrief': ({ id, day, paper, parts, text, points }) =>
      save({ title: 'Save PDF', name: `Brief ${day}.pdf`, kind: 'PDF' }, () => {
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
      save(
        { title: 'Save calendar file', name: `Meeting ${day}.ics`, kind: 'Calendar file' },
        async () => new TextEncoder().encode(text),
      ),
  };
}
