import type Database from 'better-sqlite3';
import type { ImageType } from '#shared/contract/journal-images';

export type PhotoRow = Readonly<{
  person_id: string;
  type: ImageType;
  saved_at: number;
  bytes: Uint8Array;
}>;

/** The SQL of photos, prepared once. Owner of the table person_photo. */
export function photoRepository(connection: Database.Database) {
  const all = connection.prepare<[], Pick<PhotoRow, 'person_id' | 'saved_at'>>(
    'SELECT person_id, saved_at FROM person_photo ORDER BY person_id',
  );
  const ofPerson = connection.prepare<[string], PhotoRow>(
    'SELECT person_id, type, saved_at, bytes FROM person_photo WHERE person_id = ?',
  );
  // Never updated in place: a smaller photo would leave the end of the larger one in its pages.
  const insert = connection.prepare<[PhotoRow]>(
    `INSERT INTO person_photo (person_id, type, saved_at, bytes)
     VALUES (@person_id, @type, @saved_at, @bytes)`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM person_photo WHERE person_id = ?');
  return {
    /** Who has one, without its bytes. */
    all: () => all.all(),
    ofPerson: (personId: string) => ofPerson.get(personId),
    insert: (row: PhotoRow) => void insert.run(row),
    remove: (personId: string) => void remove.run(personId),
  };
}
