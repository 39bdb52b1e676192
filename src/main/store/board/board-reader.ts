import type Database from 'better-sqlite3';
import { type BoardView, boardSeatsContract } from '#shared/contract/board-seats';
import { isParting, type StageId } from '#shared/domain/board/stages';
import { areaRepository } from './area-repository';
import { asideRepository } from './aside-repository';
import { historyRepository, type StageRow } from './history-repository';
import { personRepository } from './person-repository';
import { plannedRepository } from './planned-repository';
import { seatRepository } from './seat-repository';

const view = boardSeatsContract['board.board'].output;

/** What a goal is to the people who help with it. */
export type HelpedGoal = Readonly<{ personId: string; id: string; title: string; status: string }>;

/**
 * Reads the whole board: some dozens of people, so that pages and rules work on one plain value.
 * @param helpedGoals the plan's goals with those who help with them, the oldest first
 */
export function boardReader(
  connection: Database.Database,
  helpedGoals: () => readonly HelpedGoal[],
): () => BoardView {
  const people = personRepository(connection);
  const history = historyRepository(connection);
  const areas = areaRepository(connection);
  const seats = seatRepository(connection);
  const asides = asideRepository(connection);
  const planned = plannedRepository(connection);

  return () => {
    const contacts = new Map(
      history
        .lastContacts()
        .map(({ person_id, on_day, kind }) => [person_id, { on: on_day, kind }]),
    );
    const next = new Map(
      planned
        .all()
        .map(({ person_id, next_contact_on, about }) => [
          person_id,
          { on: next_contact_on, about },
        ]),
    );
    const helped = Map.groupBy(helpedGoals(), ({ personId }) => personId);
    const stages = Map.groupBy(history.allStages(), ({ person_id }) => person_id);
    const shown = people.onBoard();
    const isShown = new Set(shown.map(({ id }) => id));
    return view.parse({
      areas: areas.facts(),
      people: shown.map(({ in_common, ...person }) => ({
        ...person,
        hasInCommon: in_common === null ? null : in_common === 1,
        ...stageFacts(stages.get(person.id) ?? []),
        lastContact: contacts.get(person.id) ?? null,
        plannedContact: next.get(person.id) ?? null,
        helpsWith: helped.get(person.id) ?? [],
      })),
      seats: seats
        .all()
        .filter(({ person_id }) => isShown.has(person_id))
        .map(({ person_id, area, supports, ...seat }) => ({
          ...seat,
          personId: person_id,
          areaId: area,
          supports: supports.split(',').filter((id) => id !== ''),
        })),
      candidacies: seats
        .candidacies()
        .filter(({ person_id }) => isShown.has(person_id))
        .map(({ person_id, area, introducer_id, next_step, next_on, ...said }) => ({
          ...said,
          personId: person_id,
          areaId: area,
          introducerId: introducer_id,
          nextStep: next_step,
          nextOn: next_on,
        })),
      asides: asides.all(),
    });
  };
}

/** @param newestFirst one person's stages */
function stageFacts(newestFirst: readonly StageRow[]) {
  const [current] = newestFirst;
  return {
    stageSince: current?.since ?? null,
    wasThanked: newestFirst.some(
      ({ stage, thanked }) => thanked === 1 && isParting(stage as StageId),
    ),
  };
}
