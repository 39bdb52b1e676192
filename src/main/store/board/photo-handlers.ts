import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { boardPhotoContract } from '#shared/contract/board-photo';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { forgetDeleted } from '../database/forget-deleted';
import { personRepository } from './person-repository';
import { photoKeeper } from './photo-keeper';
import { photoRepository } from './photo-repository';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  changed: (topic: Topic) => void;
}>;

/** Photos of people: bytes in, bytes out. What is replaced or removed is in no file afterwards. */
export function photoHandlers({
  connection,
  clock,
  changed,
}: Dependencies): Handlers<typeof boardPhotoContract> {
  const people = personRepository(connection);
  const photos = photoRepository(connection);
  const { keep, take } = photoKeeper(connection, clock);
  const write = (run: () => Uint8Array<ArrayBuffer> | null) => {
    const before = connection.transaction(run).immediate();
    if (before) forgetDeleted(connection);
    changed('board');
    return { before };
  };
  return {
    'board.photos': () =>
      photos.all().map(({ person_id, saved_at }) => ({ personId: person_id, savedAt: saved_at })),
    'board.photo': ({ personId }) => {
      const photo = photos.ofPerson(personId);
      if (!photo) throw new AppError('not-found', 'There is no photo of this person.');
      return { bytes: new Uint8Array(photo.bytes), type: photo.type };
    },
    'board.savePhoto': ({ personId, bytes }) => {
      if (!people.byId(personId)) {
        throw new AppError('not-found', 'This person is not in the vault. Add them first.');
      }
      return write(() => keep(personId, bytes));
    },
    'board.removePhoto': ({ personId }) => write(() => take(personId)),
  };
}
