import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { BoardView } from '#shared/contract/board-seats';
import type { Goal } from '#shared/contract/plan';
import { personHandlers } from '../../../src/main/store/board/person-handlers';
import { plannedHandlers } from '../../../src/main/store/board/planned-handlers';
import { seatHandlers } from '../../../src/main/store/board/seat-handlers';
import { planHandlers } from '../../../src/main/store/plan/handlers';
import { joinedFeatures } from './joined-features';
import { openScratch } from './scratch-database';

function scratch() {
  let now = 1_000;
  const topics: string[] = [];
  const shared = {
    connection: openScratch(),
    clock: () => now++,
    changed: (topic: string) => void topics.push(topic),
  };
  const handlers = {
    ...personHandlers({ ...shared, newId: randomUUID, renamed: () => {} }),
    ...plannedHandlers(shared),
    ...seatHandlers({ ...shared, ...joinedFeatures(shared.connection) }),
    ...planHandlers(shared),
  };
  const add = (name: string) => {
    const id = randomUUID();
    handlers['board.addPerson']({ id, name, stage: 'cultivation', since: '2026-01-05' });
    return id;
  };
  const person = (id: string) =>
    (handlers['board.board']({}) as BoardView).people.find((one) => one.id === id);
  const goals = () => handlers['plan.goals']({}) as Goal[];
  return { handlers, topics, add, person, goals };
}

const goal = (helpers?: Goal['helpers'], changes: Partial<Goal> = {}) =>
  ({
    id: 'f0000000-0000-4000-8000-000000000001',
    title: 'Publish the cohort',
    area: 'research',
    horizon: 'this-year',
    status: 'active',
    dueOn: null,
    baseRevision: 0,
    ...(helpers && { helpers }),
    ...changes,
  }) as const;

it('a planned contact is kept, replaced and taken back', () => {
  const { handlers, add, person, topics } = scratch();
  const id = add('Ana');
  expect(person(id)?.plannedContact).toBeNull();
  topics.length = 0;
  handlers['board.planContact']({ personId: id, on: '2026-12-01', about: 'The aims page' });
  expect(topics).toEqual(['board']);
  expect(person(id)?.plannedContact).toEqual({ on: '2026-12-01', about: 'The aims page' });
  handlers['board.planContact']({ personId: id, on: '2027-01-15', about: '' });
  expect(person(id)?.plannedContact).toEqual({ on: '2027-01-15', about: '' });
  handlers['board.unplanContact']({ personId: id });
  expect(person(id)?.plannedContact).toBeNull();
});

it('a contact cannot be planned with nobody', () => {
  const { handlers } = scratch();
  expect(() =>
    handlers['board.planContact']({ personId: randomUUID(), on: '2026-12-01', about: '' }),
  ).toThrow('This person is not in the vault. Add them first.');
});

it('who helps with a goal is kept in order, with what is asked, and told by the board', () => {
  const { handlers, add, person, goals, topics } = scratch();
  const [ana, ben] = [add('Ana'), add('Ben')];
  const helpers = [
    { personId: ben, asked: 'Read the aims' },
    { personId: ana, asked: '' },
  ];
  topics.length = 0;
  handlers['plan.saveGoal'](goal(helpers));
  expect(topics).toEqual(['plan', 'board']);
  expect(goals()[0]?.helpers).toEqual(helpers);
  const id = goal().id;
  expect(person(ben)?.helpsWith).toEqual([{ id, title: 'Publish the cohort', status: 'active' }]);

  // Saved by a form that knows no helpers, they stay; by one that names others, these are all.
  handlers['plan.saveGoal'](goal(undefined, { status: 'met', baseRevision: 1 } as Partial<Goal>));
  expect(goals()[0]?.helpers).toEqual(helpers);
  expect(person(ana)?.helpsWith.map(({ status }) => status)).toEqual(['met']);
  handlers['plan.saveGoal'](
    goal([{ personId: ana, asked: 'Introduce me' }], { baseRevision: 2 } as Partial<Goal>),
  );
  expect(person(ben)?.helpsWith).toEqual([]);

  handlers['plan.binGoal']({ id });
  expect(person(ana)?.helpsWith).toEqual([]);
  handlers['plan.restoreGoal']({ id });
  expect(person(ana)?.helpsWith).toHaveLength(1);
  handlers['plan.binGoal']({ id });
  handlers['plan.deleteForGood']({ goalIds: [id], stepIds: [] });
  expect(person(ana)?.helpsWith).toEqual([]);
});

it('a goal that names a helper who is not in the vault is refused whole', () => {
  const { handlers, goals } = scratch();
  expect(() => handlers['plan.saveGoal'](goal([{ personId: randomUUID(), asked: '' }]))).toThrow(
    'Somebody named as a helper is not in the vault. Take them out, then save the goal again.',
  );
  expect(goals()).toEqual([]);
});
