import type Database from 'better-sqlite3';
import type { Topic } from '#shared/contract/topics';

/** What every part of the conversations' store is made with. */
export type ConversationsDependencies = Readonly<{
  connection: Database.Database;
  /** Milliseconds since 1970. */
  clock: () => number;
  changed: (topic: Topic) => void;
}>;
