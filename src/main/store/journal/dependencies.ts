import type Database from 'better-sqlite3';
import type { Topic } from '#shared/contract/topics';

/** What every part of the journal's store is made with. */
export type JournalDependencies = Readonly<{
  connection: Database.Database;
  /** Milliseconds since 1970. */
  clock: () => number;
  changed: (topic: Topic) => void;
  /** The hour at which a day begins: settings.journal. */
  dayStartsAt: () => number;
}>;
