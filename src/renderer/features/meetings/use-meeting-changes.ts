import { useQueryClient } from '@tanstack/react-query';
import { counted } from '#shared/domain/board/wording';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';

type Binnable = Readonly<{ id: string; series: object | null }>;

/** What is done to whole meetings, each said and offered to be undone. */
export function useMeetingChanges() {
  const queryClient = useQueryClient();
  const { offerUndo, say } = useToasts();
  const attempt = async (run: () => Promise<unknown>): Promise<boolean> => {
    try {
      await run();
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      return true;
    } catch (error) {
      say(errorMessage(error));
      return false;
    }
  };
  const restore = (ids: readonly string[]) =>
    attempt(() => call('meetings.restore', { ids: [...ids] }));
  return {
    /** Returns whether it went. */
    binMeeting: async ({ id, series }: Binnable): Promise<boolean> => {
      if (!(await attempt(() => call('meetings.bin', { ids: [id] })))) return false;
      offerUndo({
        message: series === null ? 'The meeting is in the bin.' : 'This date is skipped.',
        about: [id],
        undo: (ids) => void restore(ids),
      });
      return true;
    },
    endSeries: (id: string) =>
      attempt(async () => {
        const { ids, rule, laidUntil } = await call('meetings.endSeries', { id });
        if (ids.length === 0) return say('The series ends with this meeting.');
        offerUndo({
          message: `The series ends here: ${counted(ids.length, 'later date')} in the bin.`,
          about: ids,
          undo: (left) =>
            void attempt(() =>
              call('meetings.resumeSeries', { id, ids: [...left], rule, laidUntil }),
            ),
        });
      }),
    /** Returns whether the dates were laid out. */
    repeat: (id: string, rule: string): Promise<boolean> =>
      attempt(async () => {
        const { dates, kept } = await call('meetings.repeat', { id, rule });
        const alone =
          kept === 0
            ? ''
            : ` ${counted(kept, 'date')} you had prepared ${kept === 1 ? 'stays' : 'stay'} where ${kept === 1 ? 'it was' : 'they were'}.`;
        say(`${counted(dates, 'date')} from here on.${alone}`);
      }),
    restore: async (ids: readonly string[]) => {
      if (await restore(ids)) say(ids.length === 1 ? 'The meeting is back.' : 'They are back.');
    },
    deleteForGood: (ids: readonly string[]) =>
      attempt(() => call('meetings.deleteForGood', { ids: [...ids] })),
  };
}
