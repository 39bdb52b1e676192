import type { journalPassagesContract } from '#shared/contract/journal-passages';
import type { Handlers } from '#shared/contract/method';
import { notBuilt } from '#shared/not-built';
import type { JournalDependencies } from './dependencies';

export function passageHandlers(
  _dependencies: JournalDependencies,
): Handlers<typeof journalPassagesContract> {
  return {
    'journal.passages': notBuilt,
    'journal.settlePassage': notBuilt,
  };
}
