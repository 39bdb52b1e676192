import type Database from 'better-sqlite3';
import { tagKey } from '#shared/domain/names';
import { entryNames } from './entry-names';
import { savedSearches } from './saved-searches';
import { tagRepository } from './tag-repository';

/**
 * Makes or renames a tag, in the caller's transaction. Returns the id of the tag that has the name from
 * then on: another's, when another had it.
 */
export function tagSaver(
  connection: Database.Database,
  clock: () => number,
): (id: string, name: string) => string {
  const tags = tagRepository(connection);
  const names = entryNames(connection);
  const searches = savedSearches(connection);

  return (id, name) => {
    const at = clock();
    const key = tagKey(name);
    const before = tags.byId(id);
    const same = tags.byKey(key);
    if (same && same.id !== id) {
      if (same.removed_at !== null) tags.setRemoved(same.id, null);
      if (before) {
        tags.join(id, same.id);
        searches.replaceId(id, same.id);
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
  };
}
