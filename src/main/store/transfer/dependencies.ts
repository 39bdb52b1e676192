import type Database from 'better-sqlite3';
import type { EntryDraft } from '#shared/contract/journal';
import type { JournalSettings } from '#shared/contract/settings';
import type { Topic } from '#shared/contract/topics';
import type { ArchiveEntry } from '#shared/domain/archive';

/** What import and export are made with; what they need of the journal is handed in. */
export type TransferDependencies = Readonly<{
  connection: Database.Database;
  /** Milliseconds since 1970. */
  clock: () => number;
  changed: (topic: Topic) => void;
  /** The path behind a token that main granted, or undefined. Only main can grant one. */
  grantedPath: (place: string, purpose: 'read' | 'write') => string | undefined;
  /** Stores an entry as the journal does, in the caller's transaction. Returns its revision. */
  saveEntry: (draft: EntryDraft, savedAt: number) => number;
}>;

/** What importing needs of the journal besides. */
export type ImportDependencies = TransferDependencies &
  Readonly<{
    /** Puts an entry back as an archive has it, its history included, in the caller's transaction. */
    restoreEntry: (entry: ArchiveEntry) => void;
    /** Keeps an image, in the caller's transaction. @throws AppError 'bad-input' for what is none */
    saveImage: (bytes: Uint8Array) => Readonly<{ id: string; width: number; height: number }>;
    /** The tag of this name, made if there is none, in the caller's transaction. */
    tagNamed: (name: string) => string;
    journalSettings: () => JournalSettings;
    /** Days begin at this hour from now on, and all are counted anew, in the caller's transaction. */
    startDaysAt: (hour: number) => void;
    pin: (entryId: string) => void;
    /** Merges the search index, which many small writes leave in pieces. */
    optimizeSearch: () => void;
  }>;
