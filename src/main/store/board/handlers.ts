import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { boardContract } from '#shared/contract/board';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { byName } from '#shared/domain/names';
import { forgetDeleted } from '../database/forget-deleted';
import { personRepository } from './person-repository';
import { photoKeeper } from './photo-keeper';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  changed: (topic: Topic) => void;
  /** Told in the same transaction when a person's name changed, so that search finds the new one. */
  renamed: (personId: string) => void;
  /** How many entries name each person; those that none names are left out. */
  entriesNaming: () => ReadonlyMap<string, number>;
}>;

/** People by name, as the journal and lists need them; person-handlers.ts has what is known of each. */
export function boardHandlers(dependencies: Dependencies): Handlers<typeof boardContract> {
  const { connection, clock, changed, renamed, entriesNaming } = dependencies;
  const people = personRepository(connection);
  const photos = photoKeeper(connection, clock);

  return {
    'board.people': () => {
      const entries = entriesNaming();
      return people
        .all()
        .map(({ id, name, removed_at }) => ({
          id,
          name,
          entries: entries.get(id) ?? 0,
          removed: removed_at !== null,
        }))
        .sort(byName);
    },
    'board.savePerson': ({ id, name }) => {
      const before = people.byId(id);
      connection
        .transaction(() => {
          people.save(id, name, clock());
          if (before && before.name !== name) renamed(id);
        })
        .immediate();
      changed('names');
      if (before) {
        changed('journal');
        changed('board');
      }
      return {};
    },
    'board.removePerson': ({ id, isRemoved, photo }) => {
      const taken = connection
        .transaction(() => {
          if (!people.setRemoved(id, isRemoved ? clock() : null)) {
            throw new AppError('not-found', 'This person is not in the vault. Add them first.');
          }
          if (isRemoved) return photos.take(id);
          if (photo) photos.keep(id, photo);
          return null;
        })
        .immediate();
      if (taken) forgetDeleted(connection);
      changed('names');
      changed('board');
      return { photo: taken };
    },
  };
}
