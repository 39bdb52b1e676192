import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { ImageType } from '#shared/contract/journal-images';
import type { ExportedEntry } from '#shared/contract/transfer-export';
import type { AreaId } from '#shared/domain/areas';
import type { EntryDocument } from '#shared/domain/document-text';
import type { EnergyId } from '#shared/domain/energy';
import type { SignalId } from '#shared/domain/signals';

type Row = Readonly<{
  id: string;
  occurredAt: number;
  offsetMinutes: number;
  day: string;
  title: string;
  document: string;
  areas: string;
  energy: EnergyId | null;
  signal: SignalId | null;
  pinned: 0 | 1;
  signalClosedAt: number | null;
  signalNote: string;
  revision: number;
  savedAt: number;
  binnedAt: number | null;
  session: string;
}>;

export type ReadEntry = Omit<Row, 'document' | 'areas' | 'pinned'> &
  Readonly<{ document: EntryDocument; areas: AreaId[]; pinned: boolean }>;
export type ReadImage = Readonly<{
  id: string;
  type: ImageType;
  width: number;
  height: number;
  addedAt: number;
  hash: string;
}>;

export type ExportReader = ReturnType<typeof exportReader>;

/**
 * Reads what is exported, one entry at a time: no statement stays open between two, so that pages
 * can save meanwhile.
 */
export function exportReader(connection: Database.Database) {
  const texts = <P extends unknown[]>(sql: string) => connection.prepare<P, string>(sql).pluck();
  const one = connection.prepare<[string], Row>(
    `SELECT id, occurred_at AS occurredAt, offset_minutes AS offsetMinutes, day, title, document, areas,
       energy, signal, pinned, signal_closed_at AS signalClosedAt,
       coalesce((SELECT note FROM signal_note WHERE entry_id = entry.id), '') AS signalNote, revision, saved_at AS savedAt,
       binned_at AS binnedAt, session FROM entry WHERE id = ?`,
  );
  const previewColumns = `id, occurred_at AS occurredAt, offset_minutes AS offsetMinutes, day, title,
    substr(opening, 1, 80) AS opening, words, images, binned_at IS NOT NULL AS binned,
    (SELECT group_concat(person_id) FROM entry_person WHERE entry_id = entry.id) AS named`;
  type PreviewRow = Omit<ExportedEntry, 'isBinned' | 'people'> & {
    binned: 0 | 1;
    named: string | null;
  };
  const everything = connection.prepare<[0 | 1], PreviewRow>(
    `SELECT ${previewColumns} FROM entry WHERE binned_at IS NULL OR ? ORDER BY position`,
  );
  const these = connection.prepare<[string], PreviewRow>(
    `SELECT ${previewColumns} FROM entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position`,
  );
  const inOrder = texts<[string]>(
    'SELECT id FROM entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position',
  );
  const words = connection
    .prepare<[string], number>(
      'SELECT coalesce(sum(words), 0) FROM entry WHERE id IN (SELECT value FROM json_each(?))',
    )
    .pluck();
  const images = connection.prepare<[string], ReadImage>(
    `SELECT id, type, width, height, added_at AS addedAt, hash FROM image WHERE id IN
       (SELECT image_id FROM entry_image WHERE entry_id IN (SELECT value FROM json_each(?))) ORDER BY id`,
  );
  const shown = connection.prepare<[string], { id: string; type: ImageType }>(
    `SELECT id, type FROM image WHERE id IN
       (SELECT image_id FROM entry_image JOIN entry ON entry.id = entry_id
        WHERE entry.images > 0 AND instr(document, image_id) > 0
          AND entry_id IN (SELECT value FROM json_each(?))) ORDER BY id`,
  );
  const heads = connection.prepare<
    [string],
    Pick<Row, 'id' | 'occurredAt' | 'offsetMinutes' | 'title'>
  >(
    `SELECT id, occurred_at AS occurredAt, offset_minutes AS offsetMinutes, title FROM entry
     WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position`,
  );
  const image = connection.prepare<[string], { type: ImageType; bytes: Buffer }>(
    'SELECT type, bytes FROM image WHERE id = ?',
  );
  const names = connection.prepare<[], { id: string; name: string }>(
    'SELECT id, name FROM person UNION ALL SELECT id, name FROM tag',
  );
  const areaNames = connection.prepare<[], { id: string; name: string }>(
    'SELECT id, name FROM area',
  );
  const goals = texts<[string]>(
    'SELECT goal_id FROM entry_goal WHERE entry_id = ? ORDER BY goal_id',
  );
  const goalTitles = texts<[string]>(
    `SELECT title FROM goal JOIN entry_goal ON goal_id = goal.id
     WHERE entry_id = ? AND binned_at IS NULL ORDER BY title, id`,
  );
  const tags = texts<[string]>(
    "SELECT tag_id FROM entry_tag WHERE entry_id = ? AND place = 'property' ORDER BY tag_id",
  );
  const tagNames = texts<[string]>(
    'SELECT DISTINCT name FROM tag JOIN entry_tag ON tag_id = tag.id WHERE entry_id = ? ORDER BY name',
  );
  const peopleNames = texts<[string]>(
    'SELECT DISTINCT name FROM person JOIN entry_person ON person_id = person.id WHERE entry_id = ? ORDER BY name',
  );
  const asEntries = (rows: PreviewRow[]): ExportedEntry[] =>
    rows.map(({ binned, named, ...row }) => ({
      ...row,
      isBinned: binned === 1,
      people: named === null ? [] : named.split(','),
    }));

  return {
    /** Oldest first. */
    everything: (withBin: boolean) => asEntries(everything.all(withBin ? 1 : 0)),
    these: (ids: readonly string[]) => asEntries(these.all(JSON.stringify(ids))),
    words: (ids: readonly string[]) => words.get(JSON.stringify(ids)) ?? 0,
    inOrder: (ids: readonly string[]) => inOrder.all(JSON.stringify(ids)),
    /** @throws AppError 'not-found' when it was deleted for good meanwhile */
    entry(id: string): ReadEntry {
      const row = one.get(id);
      if (!row) {
        throw new AppError(
          'not-found',
          'An entry was deleted while it was being exported; no file was written. Export again.',
        );
      }
      return {
        ...row,
        document: JSON.parse(row.document) as EntryDocument,
        areas: row.areas.split(',').filter((area) => area !== ''),
        pinned: row.pinned === 1,
      };
    },
    /** Images that these entries or their earlier versions show, by id. */
    imagesOf: (ids: readonly string[]) => images.all(JSON.stringify(ids)),
    /** Images that these entries show now, by id. */
    imagesShown: (ids: readonly string[]) => shown.all(JSON.stringify(ids)),
    /** When and what each is, without its text. */
    heads: (ids: readonly string[]) => heads.all(JSON.stringify(ids)),
    image: (id: string) => image.get(id),
    /** Names of people and tags as they are now. */
    names: (): ReadonlyMap<string, string> =>
      new Map(names.all().map(({ id, name }) => [id, name])),
    /** Names of areas, the hidden ones too, as they are now. */
    areaNames: (): ReadonlyMap<string, string> =>
      new Map(areaNames.all().map(({ id, name }) => [id, name])),
    goals: (entryId: string) => goals.all(entryId),
    goalTitles: (entryId: string) => goalTitles.all(entryId),
    /** Given beside the text. */
    tags: (entryId: string) => tags.all(entryId),
    /** Beside the text and in it. */
    tagNames: (entryId: string) => tagNames.all(entryId),
    peopleNames: (entryId: string) => peopleNames.all(entryId),
  };
}
