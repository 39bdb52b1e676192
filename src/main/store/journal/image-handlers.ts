import type { journalImagesContract } from '#shared/contract/journal-images';
import type { Handlers } from '#shared/contract/method';
import { notBuilt } from '#shared/not-built';
import type { JournalDependencies } from './dependencies';

export function imageHandlers(
  _dependencies: JournalDependencies,
): Handlers<typeof journalImagesContract> {
  return {
    'journal.saveImage': notBuilt,
    'journal.image': notBuilt,
    'journal.oversizedImages': notBuilt,
    'journal.shrinkImage': notBuilt,
  };
}
