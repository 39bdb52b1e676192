import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import { cleanImage } from '#shared/domain/images/clean-image';
import { photoLimits } from '#shared/domain/images/limits';
import { photoRepository } from './photo-repository';

/** Keeps and gives up photos, in the caller's transaction. No pixel is decoded here. */
export function photoKeeper(connection: Database.Database, clock: () => number) {
  const photos = photoRepository(connection);
  /** Takes a person's photo away. Returns its bytes, or null when there was none. */
  const take = (personId: string): Uint8Array<ArrayBuffer> | null => {
    const before = photos.ofPerson(personId);
    if (!before) return null;
    photos.remove(personId);
    return new Uint8Array(before.bytes);
  };
  return {
    take,
    /**
     * Keeps a photo, cleaned, in place of the one before, whose bytes it returns.
     * @throws AppError 'bad-input' for what is no image that is kept, or not square, or too large
     */
    keep: (personId: string, raw: Uint8Array): Uint8Array<ArrayBuffer> | null => {
      const { bytes, type, width, height } = cleanImage(raw);
      if (width !== height || width > photoLimits.side) {
        throw new AppError(
          'bad-input',
          `A photo is kept as a square of at most ${photoLimits.side} pixels. Choose the file again on the person’s form, which cuts it.`,
        );
      }
      const savedAt = photos.ofPerson(personId)?.saved_at ?? 0;
      const before = take(personId);
      // A time of its own, also within a millisecond: pages know a photo by it.
      const saved_at = Math.max(clock(), savedAt + 1);
      photos.insert({ person_id: personId, type, saved_at, bytes });
      return before;
    },
  };
}
