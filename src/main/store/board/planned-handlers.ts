import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { boardPlannedContract } from '#shared/contract/board-planned';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { personRepository } from './person-repository';
import { plannedRepository } from './planned-repository';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  changed: (topic: Topic) => void;
}>;

/** The next contact with each person. */
export function plannedHandlers({
  connection,
  clock,
  changed,
}: Dependencies): Handlers<typeof boardPlannedContract> {
  const people = personRepository(connection);
  const planned = plannedRepository(connection);
  const write = (run: () => void): Record<string, never> => {
    connection.transaction(run).immediate();
    changed('board');
    return {};
  };
  return {
    'board.planContact': ({ personId, on, about }) =>
      write(() => {
        if (!people.byId(personId)) {
          throw new AppError('not-found', 'This person is not in the vault. Add them first.');
        }
        planned.save({ person_id: personId, next_contact_on: on, about }, clock());
      }),
    'board.unplanContact': ({ personId }) => write(() => planned.remove(personId)),
  };
}
