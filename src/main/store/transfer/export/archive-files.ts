import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import {
  type ArchiveEntry,
  type ArchiveHeader,
  type ArchiveImage,
  archiveLineBytes,
  archiveVersion,
  archiveFiles as files,
  imageFile,
} from '#shared/domain/archive';
import { archiveGuide } from './archive-guide';
import { archiveJournalOf } from './archive-journal';
import { imageContent } from './image-content';
import type { ExportReader } from './reader';
import { textFile, type ZipFile } from './zip';

type Options = Readonly<{
  connection: Database.Database;
  reader: ExportReader;
  /** Oldest first. */
  ids: readonly string[];
  /** The whole journal: aids and settings too. */
  isWhole: boolean;
  madeAt: number;
  app: string;
  onDone: () => void;
}>;

/** The files of an archive, in the order domain/archive.ts gives. */
export function archiveFiles(options: Options): ZipFile[] {
  const { connection, reader, ids, isWhole, madeAt, app, onDone } = options;
  const images = reader.imagesOf(ids).map(
    (image): ArchiveImage => ({
      id: image.id,
      type: image.type,
      width: image.width,
      height: image.height,
      addedAt: image.addedAt,
      hash: image.hash,
      file: imageFile(image.id, image.type),
    }),
  );
  const header: ArchiveHeader = {
    format: 'preround-archive',
    version: archiveVersion,
    madeAt,
    app,
    scope: isWhole ? 'all' : 'selection',
    entries: ids.length,
    images: images.length,
  };
  const lines = images.map((image) => `${JSON.stringify(image)}\n`).join('');
  return [
    textFile(files.guide, () => archiveGuide),
    textFile(files.header, () => `${JSON.stringify(header, null, 2)}\n`),
    textFile(
      files.journal,
      () => `${JSON.stringify(archiveJournalOf(connection, ids, isWhole), null, 2)}\n`,
    ),
    textFile(files.images, () => lines),
    ...images.map(({ id, type }) => imageContent(reader, id, type, onDone)),
    { name: files.entries, isCompressed: true, content: () => entryLines(options) },
  ];
}

function* entryLines({ connection, reader, ids, onDone }: Options): Generator<Uint8Array> {
  const versions = connection.prepare<
    [string],
    Omit<ArchiveEntry['versions'][number], 'document'> & { document: string }
  >(
    `SELECT revision, session, saved_at AS savedAt, title, document FROM entry_version
     WHERE entry_id = ? ORDER BY revision`,
  );
  const settled = connection.prepare<[string], { id: string; at: number }>(
    'SELECT id, settled_at AS at FROM passage WHERE entry_id = ? AND settled_at IS NOT NULL ORDER BY id',
  );
  const source = connection.prepare<[string], NonNullable<ArchiveEntry['source']>>(
    `SELECT import_id AS importId, source, source_id AS sourceId, hash, revision FROM entry_source
     WHERE entry_id = ? AND import_id IN (SELECT id FROM import WHERE finished_at IS NOT NULL)`,
  );
  for (const id of ids) {
    const entry = reader.entry(id);
    // Keys in the order of the schema: the same journal makes the same bytes.
    const line: ArchiveEntry = {
      id,
      occurredAt: entry.occurredAt,
      offsetMinutes: entry.offsetMinutes,
      day: entry.day,
      title: entry.title,
      document: entry.document,
      properties: {
        areas: entry.areas,
        goals: reader.goals(id),
        tags: reader.tags(id),
        energy: entry.energy,
        signal: entry.signal,
      },
      pinned: entry.pinned,
      signalClosedAt: entry.signalClosedAt,
      signalNote: entry.signalNote,
      revision: entry.revision,
      savedAt: entry.savedAt,
      binnedAt: entry.binnedAt,
      session: entry.session,
      settled: settled.all(id),
      versions: versions
        .all(id)
        .map(({ document, ...version }) => ({ ...version, document: JSON.parse(document) })),
      source: source.get(id) ?? null,
    };
    yield lineOf(line);
    onDone();
  }
}

/** One line, no longer than the reader takes. @throws AppError 'refused': no file is better than one that cannot be restored */
export function lineOf(entry: ArchiveEntry, longest: number = archiveLineBytes): Uint8Array {
  // Its versions are counted first: a string can hold only so much.
  let bytes = 0;
  for (const version of entry.versions) {
    bytes += Buffer.byteLength(JSON.stringify(version), 'utf8') + 1;
    if (bytes > longest) break;
  }
  const line = bytes > longest ? null : Buffer.from(`${JSON.stringify(entry)}\n`, 'utf8');
  if (line === null || line.length > longest) {
    throw new AppError(
      'refused',
      `The entry of ${entry.day} has too long a history for an archive; no file was written.`,
    );
  }
  return line;
}
