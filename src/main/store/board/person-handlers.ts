import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import {
  type boardPersonContract,
  contact as contactSchema,
  type KnownPerson,
  personFacts,
  stageChange,
} from '#shared/contract/board-person';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { historyRepository } from './history-repository';
import { type PersonFactsRow, personRepository } from './person-repository';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  newId: () => string;
  changed: (topic: Topic) => void;
  /** Told in the same transaction when a person's name changed, so that search finds the new one. */
  renamed: (personId: string) => void;
}>;

/** One person of the board, and the history with them. */
export function personHandlers(dependencies: Dependencies): Handlers<typeof boardPersonContract> {
  const { connection, clock, newId, changed, renamed } = dependencies;
  const people = personRepository(connection);
  const history = historyRepository(connection);
  const write = <T>(run: () => T): T => {
    const result = connection.transaction(run).immediate();
    changed('board');
    return result;
  };
  const known = (id: string): PersonFactsRow => {
    const row = people.known(id);
    if (!row) throw new AppError('not-found', 'This person is not in the vault. Add them first.');
    return row;
  };
  const settleStage = (personId: string) =>
    people.setStage(personId, history.stagesOf(personId)[0]?.stage ?? null);

  return {
    'board.person': ({ id }) => personOf(known(id), history),
    'board.describePerson': ({ id, baseRevision, hasInCommon, ...said }) => {
      const before = known(id);
      const revision = write(() => {
        if (before.revision !== baseRevision) {
          throw new AppError(
            'conflict',
            'What is known of this person was changed elsewhere since you opened it. Look at it as it is now, then save again.',
          );
        }
        const in_common = hasInCommon === null ? null : hasInCommon ? 1 : 0;
        people.describe({ ...said, id, in_common, revision: baseRevision + 1 }, clock());
        if (before.name !== said.name) renamed(id);
        return baseRevision + 1;
      });
      if (before.name !== said.name) {
        changed('names');
        changed('journal');
      }
      return { revision };
    },
    'board.addPerson': ({ id, name, stage, since }) => {
      const before = people.known(id);
      write(() => {
        if (!before) people.save(id, name, clock());
        people.placeLast(id);
        // Who was removed begins anew where they are put now.
        if (before && before.stage !== null && before.removed_at === null) return;
        history.saveStage(
          { id: newId(), person_id: id, stage, since, note: '', thanked: 0 },
          clock(),
        );
        settleStage(id);
      });
      changed('names');
      return {};
    },
    'board.saveStage': ({ personId, thanked, recordedAt, ...said }) => {
      known(personId);
      write(() => {
        assertOwn(history.stage(said.id)?.person_id, personId);
        history.saveStage(
          { ...said, person_id: personId, thanked: thanked ? 1 : 0 },
          recordedAt ?? clock(),
        );
        settleStage(personId);
      });
      return {};
    },
    'board.removeStage': ({ id }) =>
      write(() => {
        const row = history.stage(id);
        if (!row) throw gone();
        if (history.stagesOf(row.person_id).length === 1) {
          throw new AppError(
            'refused',
            'This is the only stage written down, and everybody on the board has one. Change it instead, or remove the person.',
          );
        }
        history.removeStage(id);
        settleStage(row.person_id);
        return { recordedAt: row.saved_at };
      }),
    'board.saveContact': ({ personId, on, ...said }) => {
      known(personId);
      write(() => {
        assertOwn(history.contactOwner(said.id), personId);
        history.saveContact({ ...said, person_id: personId, on_day: on }, clock());
      });
      return {};
    },
    'board.removeContact': ({ id }) => {
      write(() => {
        if (!history.removeContact(id)) throw gone();
      });
      return {};
    },
  };
}

function gone(): AppError {
  return new AppError('not-found', 'This was removed already. The page shows what is left.');
}

/** An id that is taken belongs to the same person, or it is not theirs to change. */
function assertOwn(owner: string | undefined, personId: string): void {
  if (owner !== undefined && owner !== personId) throw gone();
}

function personOf(row: PersonFactsRow, history: ReturnType<typeof historyRepository>): KnownPerson {
  const { in_common, removed_at, ...facts } = row;
  return {
    ...personFacts
      .omit({ name: true })
      .parse({ ...facts, hasInCommon: in_common === null ? null : in_common === 1 }),
    id: row.id,
    name: row.name,
    revision: row.revision,
    removed: removed_at !== null,
    stage: row.stage === null ? null : stageChange.shape.stage.parse(row.stage),
    stages: history
      .stagesOf(row.id)
      .map((one) => stageChange.parse({ ...one, thanked: one.thanked === 1 })),
    contacts: history
      .contactsOf(row.id)
      .map(({ on_day, ...one }) => contactSchema.parse({ ...one, on: on_day })),
  };
}
