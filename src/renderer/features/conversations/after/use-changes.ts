import { useEffect, useRef } from 'react';
import type { OfferedChange } from '#shared/domain/conversations/after';
import { errorMessage } from '../../../ui/error-note';
import { useAreaName } from '../../../ui/known-areas';
import { useToasts } from '../../../ui/toast';
import type { PreparationWork } from '../use-preparation-work';
import { acceptChange, type ChangeChoice } from './accept-change';

/**
 * Deciding on what a kit offers: done, said, remembered, and to be taken back while the page is open.
 * @param them the name of the person; null while none is chosen
 */
export function useChanges(work: PreparationWork, them: string | null, today: string) {
  const { offerUndo, settleUndo, say } = useToasts();
  const areaName = useAreaName();
  const { draft } = work;
  const person =
    draft.personId !== null && them !== null ? { id: draft.personId, name: them } : null;
  const offered = useRef<string[]>([]);
  // An undo would write to a page that is gone; what was decided is found again on it.
  useEffect(() => () => settleUndo(offered.current), [settleUndo]);
  return {
    person,
    /** @throws AppError that says what is missing */
    accept: async ({ change, text }: OfferedChange, choice: ChangeChoice): Promise<void> => {
      const { said, undo } = await acceptChange({ change, text, person, choice, today, areaName });
      work.decide(change.id, 'accepted');
      offered.current.push(change.id);
      offerUndo({
        message: said,
        about: [change.id],
        undo: () =>
          void undo().then(
            () => work.decide(change.id, null),
            (error: unknown) => say(errorMessage(error)),
          ),
      });
    },
    decline: ({ change }: OfferedChange) => work.decide(change.id, 'declined'),
    reconsider: ({ change }: OfferedChange) => {
      settleUndo([change.id]);
      work.decide(change.id, null);
    },
  };
}
