import type Database from 'better-sqlite3';
import type { boardContract } from '#shared/contract/board';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { notBuilt } from '#shared/not-built';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  changed: (topic: Topic) => void;
  /** Told in the same transaction when a person's name changed, so that search finds the new one. */
  renamed: (personId: string) => void;
}>;

/** People; the board itself comes with its own issue. */
export function boardHandlers(_dependencies: Dependencies): Handlers<typeof boardContract> {
  return {
    'board.people': notBuilt,
    'board.savePerson': notBuilt,
    'board.removePerson': notBuilt,
  };
}
