import { AppError } from '#shared/app-error';
import type { journalTagsContract } from '#shared/contract/journal-tags';
import type { Handlers } from '#shared/contract/method';
import { byName } from '#shared/domain/names';
import type { JournalDependencies } from './dependencies';
import { entryNames } from './entry-names';
import { tagRepository } from './tag-repository';
import { tagSaver } from './tag-saver';

/** Tags: one a name, however it is written. */
export function tagHandlers({
  connection,
  clock,
  changed,
}: JournalDependencies): Handlers<typeof journalTagsContract> {
  const tags = tagRepository(connection);
  const names = entryNames(connection);

  const save = tagSaver(connection, clock);

  return {
    'journal.tags': () => {
      const entries = names.entriesNaming('tag');
      return tags
        .all()
        .map(({ id, name, removed_at }) => ({
          id,
          name,
          entries: entries.get(id) ?? 0,
          removed: removed_at !== null,
        }))
        .sort(byName);
    },
    'journal.saveTag': ({ id, name }) => {
      const isKnown = tags.byId(id) !== undefined;
      const kept = connection.transaction(() => save(id, name)).immediate();
      changed('names');
      if (isKnown) changed('journal');
      return { id: kept };
    },
    'journal.removeTag': ({ id, isRemoved }) => {
      if (!tags.setRemoved(id, isRemoved ? clock() : null)) {
        throw new AppError(
          'not-found',
          'This tag is not in the vault. Write it in an entry first.',
        );
      }
      changed('names');
      return {};
    },
  };
}
