import type { meetingsPrintContract } from '#shared/contract/meetings-files';
import type { Handlers } from '#shared/contract/method';
import { printDocument } from './print-document';
import { type Exporting, pdfExporter } from './save-export';

/** Serves meetings.exportBrief and meetings.saveCalendar. The file's name tells the day and nobody's name. */
export function createMeetingExporter(
  exporting: Exporting,
): Handlers<Omit<typeof meetingsPrintContract, 'meetings.printReady'>> {
  const { openPrintWindow, patience = 30_000 } = exporting;
  const exported = pdfExporter(exporting);
  return {
    'meetings.exportBrief': ({ id, day, paper, parts, text, points }) =>
      exported({
        title: 'Save PDF',
        name: 'Brief',
        day,
        print: () => {
          const wanted = `parts=${parts.join('.')}&text=${text}&points=${points}`;
          return printDocument({
            opened: openPrintWindow(`/print/brief?meeting=${id}&paper=${paper}&${wanted}`),
            paper,
            form: 'card',
            patience,
            late: 'The brief could not be prepared in time, and no file was written. Try again. Your meeting is unchanged.',
          });
        },
      }),
    'meetings.saveCalendar': ({ text, day }) =>
      exported({
        title: 'Save calendar file',
        name: 'Meeting',
        day,
        format: { name: 'Calendar file', extension: 'ics' },
        print: async () => new TextEncoder().encode(text),
      }),
  };
}
