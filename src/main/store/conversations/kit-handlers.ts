import { AppError } from '#shared/app-error';
import type { conversationsKitsContract, OwnKit } from '#shared/contract/conversations-kits';
import type { Handlers } from '#shared/contract/method';
import { conversationsDeleter } from './delete-for-good';
import type { ConversationsDependencies } from './dependencies';
import { type KitRow, kitRepository } from './kit-repository';
import { kitDraftOf } from './rows';

/** Kits of the person's own. One that this Preround cannot read is not listed, and stays in the file. */
export function kitHandlers({
  connection,
  clock,
  changed,
}: ConversationsDependencies): Handlers<typeof conversationsKitsContract> {
  const kits = kitRepository(connection);
  const deleter = conversationsDeleter(connection);
  const bin = (id: string, at: number | null) => {
    if (!kits.setBinned(id, at)) throw noKit();
    changed('conversations');
    return {};
  };
  return {
    'conversations.ownKits': () => kits.listed().flatMap(readable),
    'conversations.saveKit': ({ id, kit, baseRevision }) => {
      const savedAt = clock();
      const json = JSON.stringify(kit);
      const revision = connection
        .transaction(() => {
          const stored = kits.revisionOf(id);
          if (stored === undefined && baseRevision !== 0) throw noKit();
          if (stored !== undefined && stored !== baseRevision) {
            if (kits.isAs(id, json)) return stored;
            throw new AppError(
              'conflict',
              'This kit was changed elsewhere since you opened it. Look at it as it is now, then save again.',
            );
          }
          kits.save({ id, kit: json, revision: baseRevision + 1 }, savedAt);
          return baseRevision + 1;
        })
        .immediate();
      changed('conversations');
      return { revision, savedAt };
    },
    'conversations.binKit': ({ id }) => bin(id, clock()),
    'conversations.restoreKit': ({ id }) => bin(id, null),
    'conversations.binnedKits': () =>
      kits
        .binned()
        .flatMap((row) => readable(row).map((kit) => ({ ...kit, binnedAt: row.binned_at ?? 0 }))),
    'conversations.deleteKitForGood': ({ id }) => {
      deleter.deleteForGood({ kitIds: [id] });
      changed('conversations');
      return {};
    },
  };
}

function readable({ id, kit: json, revision, saved_at }: KitRow): readonly OwnKit[] {
  const kit = kitDraftOf(json);
  return kit === null ? [] : [{ id, kit, revision, savedAt: saved_at }];
}

function noKit(): AppError {
  return new AppError('not-found', 'This kit is not in the vault any more.');
}
