import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { boardSeatsContract } from '#shared/contract/board-seats';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { areaIds } from '#shared/domain/areas';
import { seatRoleName } from '#shared/domain/board/roles';
import { tagKey } from '#shared/domain/names';
import { areaRepository } from './area-repository';
import { asideRepository } from './aside-repository';
import { boardReader, type HelpedGoal } from './board-reader';
import { moveBefore } from './move-before';
import { personRepository } from './person-repository';
import { seatRepository } from './seat-repository';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  changed: (topic: Topic) => void;
  /** Whether an entry or a goal carries the area, those in bins too. */
  isAreaCarried: (areaId: string) => boolean;
  /** The plan's goals with those who help with them, the oldest first; those in the bin are left out. */
  helpedGoals: () => readonly HelpedGoal[];
}>;

/** The board as a whole: areas, seats, candidates, and what was set aside. */
export function seatHandlers({
  connection,
  clock,
  changed,
  isAreaCarried,
  helpedGoals,
}: Dependencies): Handlers<typeof boardSeatsContract> {
  const people = personRepository(connection);
  const areas = areaRepository(connection);
  const seats = seatRepository(connection);
  const asides = asideRepository(connection);
  const readBoard = boardReader(connection, helpedGoals);
  const write = (run: () => void): Record<string, never> => {
    connection.transaction(run).immediate();
    changed('board');
    return {};
  };
  const person = (id: string) => {
    const row = people.byId(id);
    if (!row) throw new AppError('not-found', 'This person is not in the vault. Add them first.');
    return row;
  };
  const area = (id: string) => {
    const row = areas.byId(id);
    if (!row) throw new AppError('not-found', 'There is no such area. Choose another.');
    return row;
  };

  return {
    'board.areas': () => areas.facts(),
    'board.board': () => readBoard(),
    'board.saveSeat': ({ personId, areaId, supports, ...said }) =>
      write(() => {
        const row = { ...said, person_id: personId, area: areaId, supports: supports.join(',') };
        const [who, where] = [person(personId), area(areaId)];
        if (seats.hasRival(row)) {
          throw new AppError(
            'conflict',
            `${who.name} is already ${seatRoleName(said.role).toLowerCase()} for ${where.name}. Change that seat, or choose another role.`,
          );
        }
        seats.save(row, clock());
      }),
    'board.removeSeat': ({ id }) =>
      write(() => {
        if (!seats.remove(id)) throw new AppError('not-found', 'This seat is empty already.');
      }),
    'board.movePerson': ({ id, before }) =>
      write(() => {
        const order = moveBefore(
          people.onBoard().map((one) => one.id),
          id,
          before,
        );
        if (!order) throw new AppError('not-found', 'This person is not on the board any more.');
        for (const [index, personId] of order.entries()) people.setPlace(personId, index + 1);
      }),
    'board.saveArea': ({ isHidden, ...said }) =>
      write(() => {
        const rival = areas
          .all()
          .find((one) => one.id !== said.id && tagKey(one.name) === tagKey(said.name));
        if (rival) {
          throw new AppError(
            'conflict',
            `There is an area called ${rival.name} already. Give this one another name.`,
          );
        }
        areas.save({ ...said, hidden: isHidden ? 1 : 0 });
      }),
    'board.removeArea': ({ id }) =>
      write(() => {
        const { name } = area(id);
        if (areaIds.some((first) => first === id) || areas.isSeated(id) || isAreaCarried(id)) {
          throw new AppError('conflict', `${name} is in use. Hide it instead.`);
        }
        areas.remove(id);
      }),
    'board.moveArea': ({ id, before }) =>
      write(() => {
        const order = moveBefore(
          areas.all().map((one) => one.id),
          id,
          before,
        );
        if (!order) throw new AppError('not-found', 'There is no such area. Choose another.');
        for (const [index, areaId] of order.entries()) areas.setPlace(areaId, index + 1);
      }),
    'board.saveCandidacy': ({ personId, areaId, introducerId, nextStep, nextOn, ...said }) =>
      write(() => {
        person(personId);
        if (areaId !== null) area(areaId);
        if (introducerId !== null) person(introducerId);
        seats.saveCandidacy(
          {
            ...said,
            person_id: personId,
            area: areaId,
            introducer_id: introducerId,
            next_step: nextStep,
            next_on: nextOn,
          },
          clock(),
        );
      }),
    'board.setAside': (aside) => write(() => asides.save(aside, clock())),
    'board.takeUp': ({ key }) => write(() => asides.remove(key)),
  };
}
