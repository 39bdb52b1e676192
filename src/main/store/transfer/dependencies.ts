import type Database from 'better-sqlite3';
import type { EntryDraft } from '#shared/contract/journal';
import type { Topic } from '#shared/contract/topics';

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
