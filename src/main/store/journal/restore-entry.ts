import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { ArchiveEntry } from '#shared/domain/archive';
import { namedIn } from '#shared/domain/named-in-document';
import { entryLinks } from './entry-links';
import { entryNames } from './entry-names';
import { type EntryRepository, entryRepository } from './repository';
import { entryRow, positionFor } from './save-entry';
import { signalNoteRepository } from './signal-note-repository';

/** Minutes an entry may be placed after its own, where those are full. */
const mostMoved = 1_440;

/** The place for an entry; where its minute is full, one in the next minutes. Its time stays. */
function nextFreePosition(entries: EntryRepository, occurredAt: number): number {
  for (let moved = 0; ; moved += 1) {
    try {
      return positionFor(entries, occurredAt + moved * 60_000);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'refused') || moved === mostMoved)
        throw error;
    }
  }
}

/**
 * Puts an entry back as an archive has it: its revisions, its history, its place in the bin. People,
 * tags, goals and images it names are there already. In the caller's transaction.
 */
export function entryRestorer(connection: Database.Database): (entry: ArchiveEntry) => void {
  const entries = entryRepository(connection);
  const links = entryLinks(connection);
  const names = entryNames(connection);
  const signalNotes = signalNoteRepository(connection);
  const addVersion = connection.prepare<
    [
      {
        id: string;
        revision: number;
        session: string;
        savedAt: number;
        title: string;
        document: string;
      },
    ]
  >(
    `INSERT INTO entry_version (entry_id, revision, session, saved_at, title, document)
     VALUES (@id, @revision, @session, @savedAt, @title, @document)`,
  );
  const settle = connection.prepare<[number, string, string]>(
    'UPDATE passage SET settled_at = ? WHERE entry_id = ? AND id = ?',
  );
  const addImages = connection.prepare<[string, string]>(
    `INSERT OR IGNORE INTO entry_image (entry_id, image_id) SELECT ?, id FROM image
     WHERE id IN (SELECT value FROM json_each(?))`,
  );

  return (entry) => {
    const { id, properties, document } = entry;
    const named = namedIn(document);
    const row = entryRow(
      { ...entry, baseRevision: 0 },
      {
        stored: undefined,
        named,
        names: names.wordsFor(named.people, [...named.tags, ...properties.tags]),
        position: nextFreePosition(entries, entry.occurredAt),
        dayStartsAt: 0,
        savedAt: entry.savedAt,
      },
    );
    entries.insert({
      ...row,
      day: entry.day,
      revision: entry.revision,
      binned_at: entry.binnedAt,
      pinned: entry.pinned ? 1 : 0,
      signal_closed_at: entry.signalClosedAt,
    });
    links.replace(id, properties, named, true);
    signalNotes.set(id, entry.signalNote);
    for (const { document: earlier, ...version } of entry.versions) {
      addVersion.run({ ...version, id, document: JSON.stringify(earlier) });
      addImages.run(id, JSON.stringify(namedIn(earlier).images));
    }
    for (const { id: passage, at } of entry.settled) settle.run(at, id, passage);
  };
}
