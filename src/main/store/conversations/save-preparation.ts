import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { NewPreparation, PreparationDraft } from '#shared/contract/conversations';
import { preparationRepository } from './preparation-repository';
import { preparationRow } from './rows';
import { versionRepository } from './version-repository';

/** Stores preparations in the caller's transaction; each returns the new revision. */
export function preparationSaver(connection: Database.Database) {
  const preparations = preparationRepository(connection);
  const versions = versionRepository(connection);

  const save = ({ baseRevision, ...draft }: PreparationDraft, savedAt: number): number => {
    const stored = preparations.byId(draft.id);
    if (!stored) throw noPreparation();
    // A sitting goes on from its own save, also when the reply to it never arrived (see journal/save-entry.ts).
    if (stored.revision !== baseRevision && stored.session !== draft.session) {
      throw new AppError(
        'conflict',
        'This preparation was changed elsewhere since you opened it. Look at it as it is now, or keep yours beside it.',
      );
    }
    if (stored.session !== draft.session) versions.keep(draft.id);
    const row = preparationRow(draft, { stored, savedAt });
    preparations.update(row);
    preparations.setGoals(draft.id, draft.goals);
    return row.revision;
  };

  return {
    /** @throws AppError 'conflict' when the draft was not made from the stored revision: nothing is overwritten. */
    save,
    /** Adds a preparation with its kit. Sent again by the sitting that added it, it is saved. */
    add({ kit, ...draft }: NewPreparation, savedAt: number): number {
      const stored = preparations.byId(draft.id);
      if (stored) return save({ ...draft, baseRevision: 1 }, savedAt);
      const row = preparationRow(draft, { stored: undefined, savedAt });
      preparations.insert(row, {
        kit: kit && JSON.stringify(kit),
        kit_title: kit?.title ?? null,
      });
      preparations.setGoals(draft.id, draft.goals);
      return row.revision;
    },
  };
}

export function noPreparation(): AppError {
  return new AppError(
    'not-found',
    'This preparation is not in the vault. It may have been deleted for good.',
  );
}
