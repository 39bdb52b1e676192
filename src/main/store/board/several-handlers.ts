import type Database from 'better-sqlite3';
import {
  type AddedPerson,
  type boardSeveralContract,
  type ListedPerson,
  listedFactIds,
} from '#shared/contract/board-several';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { knownByName, missingFacts, personKey } from '#shared/domain/board/same-person';
import { historyRepository } from './history-repository';
import { type PersonFactsRow, personRepository } from './person-repository';
import { photoRepository } from './photo-repository';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  newId: () => string;
  changed: (topic: Topic) => void;
}>;

/** Many people at once: all of them or, when one cannot be written, nobody. */
export function severalHandlers(dependencies: Dependencies): Handlers<typeof boardSeveralContract> {
  const { connection, clock, newId, changed } = dependencies;
  const people = personRepository(connection);
  const photos = photoRepository(connection);
  const history = historyRepository(connection);
  const write = <T>(run: () => T): T => {
    const result = connection.transaction(run).immediate();
    changed('board');
    changed('names');
    return result;
  };
  const rowOf = (id: string): PersonFactsRow => {
    const row = people.known(id);
    if (!row) throw new Error('A person that was just written is not there.');
    return row;
  };
  const keepFacts = (row: PersonFactsRow, facts: Partial<PersonFactsRow>): number => {
    const revision = row.revision + 1;
    people.describe({ ...row, ...facts, revision }, clock());
    return revision;
  };
  const settleStage = (id: string) => people.setStage(id, history.stagesOf(id)[0]?.stage ?? null);

  const add = (
    id: string,
    was: AddedPerson['was'],
    given: ListedPerson,
    from: Readonly<{ stage: string; since: string }>,
  ): AddedPerson => {
    if (was === 'new') people.save(id, given.name, clock());
    const row = rowOf(id);
    const filled = missingFacts(row, given, listedFactIds);
    const facts = Object.fromEntries(filled.map((fact) => [fact, given[fact]]));
    const revision = filled.length > 0 ? keepFacts(row, facts) : row.revision;
    if (was !== 'on-board') people.placeLast(id);
    // Who was removed begins anew.
    const stageId = row.stage === null || was === 'removed' ? newId() : null;
    if (stageId !== null) {
      history.saveStage({ ...from, id: stageId, person_id: id, note: '', thanked: 0 }, clock());
      settleStage(id);
    }
    return { id, was, stageId, filled, revision };
  };

  return {
    'board.addPeople': ({ people: given, ...from }) => ({
      people: write(() => {
        const known = knownByName(
          people.all().map(({ id, name, removed_at, stage }) => ({
            ...{ id, name, removed: removed_at !== null },
            onBoard: removed_at === null && stage !== null,
          })),
        );
        return given.map((one) => {
          const key = personKey(one.name);
          const before = known.get(key);
          const was = !before
            ? 'new'
            : before.removed
              ? 'removed'
              : before.onBoard
                ? 'on-board'
                : 'named';
          const id = before?.id ?? newId();
          known.set(key, { id, name: one.name, removed: false, onBoard: true });
          return add(id, was, one, from);
        });
      }),
    }),
    'board.takeBackPeople': ({ people: added }) => {
      write(() => {
        // Backwards, so that a name that stood twice ends as it began.
        for (const { id, was, stageId, filled, revision } of added.toReversed()) {
          const row = people.known(id);
          if (!row) continue;
          if (filled.length > 0 && row.revision === revision) {
            keepFacts(row, Object.fromEntries(filled.map((fact) => [fact, ''])));
          }
          if (stageId !== null && history.stage(stageId)?.person_id === id) {
            history.removeStage(stageId);
            settleStage(id);
          }
          if (was === 'new' || was === 'removed') {
            people.setRemoved(id, clock());
            photos.remove(id);
          }
        }
      });
      return {};
    },
  };
}
