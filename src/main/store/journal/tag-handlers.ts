import type { journalTagsContract } from '#shared/contract/journal-tags';
import type { Handlers } from '#shared/contract/method';
import { notBuilt } from '#shared/not-built';
import type { JournalDependencies } from './dependencies';

export function tagHandlers(
  _dependencies: JournalDependencies,
): Handlers<typeof journalTagsContract> {
  return {
    'journal.tags': notBuilt,
    'journal.saveTag': notBuilt,
    'journal.removeTag': notBuilt,
  };
}
