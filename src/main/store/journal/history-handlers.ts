import type { journalHistoryContract } from '#shared/contract/journal-history';
import type { Handlers } from '#shared/contract/method';
import { notBuilt } from '#shared/not-built';
import type { JournalDependencies } from './dependencies';

export function historyHandlers(
  _dependencies: JournalDependencies,
): Handlers<typeof journalHistoryContract> {
  return {
    'journal.versions': notBuilt,
    'journal.version': notBuilt,
    'journal.restoreVersion': notBuilt,
  };
}
