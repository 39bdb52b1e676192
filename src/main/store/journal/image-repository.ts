import type Database from 'better-sqlite3';
import type { ImageType } from '#shared/contract/journal-images';

export type ImageRow = Readonly<{
  id: string;
  hash: string;
  type: ImageType;
  width: number;
  height: number;
  added_at: number;
  bytes: Uint8Array;
}>;

type Facts = Pick<ImageRow, 'id' | 'type' | 'width' | 'height'>;

/** The SQL of images, prepared once. Owner of the table image. */
export function imageRepository(connection: Database.Database) {
  const byHash = connection.prepare<[string], Facts>(
    'SELECT id, type, width, height FROM image WHERE hash = ?',
  );
  const byId = connection.prepare<[string], Facts & { bytes: Buffer }>(
    'SELECT id, type, width, height, bytes FROM image WHERE id = ?',
  );
  const insert = connection.prepare<[ImageRow]>(
    `INSERT INTO image (id, hash, type, width, height, added_at, bytes)
     VALUES (@id, @hash, @type, @width, @height, @added_at, @bytes)`,
  );
  const oversized = connection
    .prepare<[{ side: number }], string>(
      `SELECT id FROM image WHERE max(width, height) > @side AND type <> 'image/gif' LIMIT 50`,
    )
    .pluck();
  const touch = connection.prepare<[number, string]>('UPDATE image SET added_at = ? WHERE id = ?');
  const replace = connection.prepare<[Omit<ImageRow, 'added_at'>]>(
    `UPDATE image SET hash = @hash, type = @type, width = @width, height = @height, bytes = @bytes
     WHERE id = @id`,
  );
  const shownBy = connection
    .prepare<[string], string>(
      'SELECT image_id FROM entry_image WHERE entry_id IN (SELECT value FROM json_each(?))',
    )
    .pluck();
  const deleteIfUnused = connection.prepare<[string]>(
    `DELETE FROM image WHERE id IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM entry_image WHERE image_id = image.id)`,
  );
  const unused = connection.prepare<[number]>(
    `DELETE FROM image WHERE added_at < ?
       AND NOT EXISTS (SELECT 1 FROM entry_image WHERE image_id = image.id)`,
  );
  return {
    byHash: (hash: string) => byHash.get(hash),
    byId: (id: string) => byId.get(id),
    insert: (row: ImageRow) => void insert.run(row),
    oversized: (side: number) => oversized.all({ side }),
    touch: (id: string, addedAt: number) => void touch.run(addedAt, id),
    replace: (row: Omit<ImageRow, 'added_at'>) => void replace.run(row),
    /** The images of entries and of their versions. */
    shownBy: (entryIds: readonly string[]) => shownBy.all(JSON.stringify(entryIds)),
    /** Deletes those of these images that no entry and no version of one shows. */
    deleteIfUnused: (ids: readonly string[]) => void deleteIfUnused.run(JSON.stringify(ids)),
    /** Deletes images that no entry and no version of one shows, added before a moment. Returns how many. */
    deleteUnused: (before: number) => unused.run(before).changes,
  };
}
