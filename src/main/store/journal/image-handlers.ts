import { createHash, randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { ImageType, journalImagesContract } from '#shared/contract/journal-images';
import type { Handlers } from '#shared/contract/method';
import { cleanImage } from '#shared/domain/images/clean-image';
import { imageLimits } from '#shared/domain/images/limits';
import type { JournalDependencies } from './dependencies';
import { imageRepository } from './image-repository';

type Kept = Readonly<{ id: string; type: ImageType; width: number; height: number }>;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Keeps images, cleaned; the same one once. In the caller's transaction.
 * @throws AppError 'bad-input' for what is no image that is kept
 */
export function imageKeeper(
  connection: Database.Database,
  clock: () => number,
): (bytes: Uint8Array) => Kept {
  const images = imageRepository(connection);
  return (raw) => {
    const { bytes, type, width, height } = cleanImage(raw);
    const hash = hashOf(bytes);
    const known = images.byHash(hash);
    if (known) {
      // It counts as added now: it may not be taken for one that nobody wanted.
      images.touch(known.id, clock());
      return known;
    }
    const id = randomUUID();
    images.insert({ id, hash, type, width, height, added_at: clock(), bytes });
    return { id, type, width, height };
  };
}

/** Images of entries: bytes in, bytes out; no pixel is decoded in the process that holds the key. */
export function imageHandlers({
  connection,
  clock,
}: JournalDependencies): Handlers<typeof journalImagesContract> {
  const images = imageRepository(connection);
  const keep = imageKeeper(connection, clock);

  return {
    'journal.saveImage': ({ bytes }) => connection.transaction(() => keep(bytes)).immediate(),
    'journal.image': ({ id }) => {
      const image = images.byId(id);
      if (!image) throw notFound();
      const { bytes, type, width, height } = image;
      return { bytes: new Uint8Array(bytes), type, width, height };
    },
    'journal.oversizedImages': () => images.oversized(imageLimits.side),
    'journal.shrinkImage': ({ id, bytes: raw }) => {
      const stored = images.byId(id);
      if (!stored) throw notFound();
      const { bytes, type, width, height } = cleanImage(raw);
      if (!isScaled({ width, height }, stored)) {
        throw new AppError('refused', 'This is not the image it would stand for, made smaller.');
      }
      const hash = hashOf(bytes);
      // Should the very image be kept under another id already, this one stays as it is.
      if (!images.byHash(hash)) images.replace({ id, hash, type, width, height, bytes });
      return {};
    },
  };
}

type Size = Readonly<{ width: number; height: number }>;

/** Whether these are the sides that an image above the limit is scaled to, rounded to a pixel, turned or not. */
function isScaled({ width, height }: Size, { width: w, height: h }: Size): boolean {
  const longer = Math.max(w, h);
  if (longer <= imageLimits.side || Math.max(width, height) !== imageLimits.side) return false;
  return Math.abs(width * h - height * w) <= longer || Math.abs(width * w - height * h) <= longer;
}

function notFound(): AppError {
  return new AppError('not-found', 'This image is not in the vault.');
}
