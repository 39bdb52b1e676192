import { AppError } from '#shared/app-error';
import type { journalTagsContract } from '#shared/contract/journal-tags';
import type { Handlers } from '#shared/contract/method';
import { byName, tagKey } from '#shared/domain/names';
import type { JournalDependencies } from './dependencies';
import { entryNames } from './entry-names';
import { tagRepository } from './tag-repository';

/** Tags: one a name, however it is written. */
export function tagHandlers({
  connection,
  clock,
  changed,
}: JournalDependencies): Handlers<typeof journalTagsContract> {
  const tags = tagRepository(connection);
  const names = entryNames(connection);

  /** Saves inside a transaction. Returns the id of the tag that has the name from then on. */
  function save(id: string, name: string): string {
    const at = clock();
    const key = tagKey(name);
    const before = tags.byId(id);
    const same = tags.byKey(key);
    if (same && same.id !== id) {
      if (same.removed_at !== null) tags.setRemoved(same.id, null);
      if (before) {
        tags.join(id, same.id);
        names.renamed('tag', same.id);
      }
      return same.id;
    }
    if (!before) tags.insert({ id, name, key, at });
    else {
      tags.rename({ id, name, key, at });
      names.renamed('tag', id);
    }
    return id;
  }

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
