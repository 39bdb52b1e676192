import { AppError } from '#shared/app-error';
import type { journalPassagesContract } from '#shared/contract/journal-passages';
import type { Handlers } from '#shared/contract/method';
import type { JournalDependencies } from './dependencies';
import { passageRepository } from './passage-repository';

/** Marked passages: the list other features read, and what has been brought up. */
export function passageHandlers({
  connection,
  clock,
  changed,
}: JournalDependencies): Handlers<typeof journalPassagesContract> {
  const passages = passageRepository(connection);
  return {
    'journal.passages': ({ filters, skip, limit }) => ({
      passages: passages.page(filters, skip, limit),
      total: passages.count(filters),
    }),
    'journal.settlePassage': ({ entryId, id, isSettled }) => {
      if (!passages.settle(entryId, id, isSettled ? clock() : null)) {
        throw new AppError(
          'not-found',
          'This passage is not in the journal any more, or is no longer marked to bring up.',
        );
      }
      changed('journal');
      return {};
    },
  };
}
