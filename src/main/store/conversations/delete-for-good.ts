import type Database from 'better-sqlite3';
import { forgetDeleted } from '../database/forget-deleted';
import { kitRepository } from './kit-repository';
import { preparationRepository } from './preparation-repository';

const day = 24 * 60 * 60_000;

/**
 * Deletes preparations and kits of the bin for good: versions and rehearsals go with them, and none of
 * their words is left in the vault's files, as journal/delete-for-good.ts says.
 */
export function conversationsDeleter(connection: Database.Database) {
  const preparations = preparationRepository(connection);
  const kits = kitRepository(connection);

  function deleteForGood(
    given: Readonly<{ preparationIds?: readonly string[]; kitIds?: readonly string[] }>,
  ): void {
    connection
      .transaction(() => {
        for (const id of given.preparationIds ?? []) preparations.deleteBinned(id);
        for (const id of given.kitIds ?? []) kits.deleteBinned(id);
        preparations.optimizeSearch();
      })
      .immediate();
    forgetDeleted(connection);
  }

  return {
    deleteForGood,
    /** Deletes what has been in the bin for longer than `days`. Returns how much went. */
    purge(now: number, days: number): number {
      const preparationIds = preparations.binnedBefore(now - days * day);
      const kitIds = kits.binnedBefore(now - days * day);
      const many = preparationIds.length + kitIds.length;
      if (many > 0) deleteForGood({ preparationIds, kitIds });
      return many;
    },
  };
}
