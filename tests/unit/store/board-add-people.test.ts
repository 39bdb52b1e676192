import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '#shared/contract/board-person';
import type { BoardView } from '#shared/contract/board-seats';
import {
  type AddedPerson,
  boardSeveralContract,
  type ListedPerson,
} from '#shared/contract/board-several';
import { boardHandlers } from '../../../src/main/store/board/handlers';
import { personHandlers } from '../../../src/main/store/board/person-handlers';
import { seatHandlers } from '../../../src/main/store/board/seat-handlers';
import { severalHandlers } from '../../../src/main/store/board/several-handlers';
import { openScratch } from './scratch-database';

function scratch() {
  let now = 1_000;
  const topics: string[] = [];
  const shared = {
    connection: openScratch(),
    clock: () => now++,
    newId: randomUUID as () => string,
    changed: (topic: string) => void topics.push(topic),
    renamed: () => {},
  };
  const handlers = {
    ...boardHandlers({ ...shared, entriesNaming: () => new Map() }),
    ...personHandlers(shared),
    ...seatHandlers({ ...shared, isAreaCarried: () => false, helpedGoals: () => [] }),
    ...severalHandlers(shared),
  };
  const addPeople = (people: ListedPerson[]) =>
    (
      handlers['board.addPeople']({ people, stage: 'initiation', since: '2026-01-05' }) as {
        people: AddedPerson[];
      }
    ).people;
  return {
    ...{ shared, handlers, topics, addPeople },
    takeBack: (people: AddedPerson[]) => handlers['board.takeBackPeople']({ people }),
    view: () => handlers['board.board']({}) as BoardView,
    names: () => (handlers['board.people']({}) as { name: string; removed: boolean }[]).slice(),
    person: (id: string) => handlers['board.person']({ id }) as KnownPerson,
  };
}

const who = (name: string, facts: Partial<ListedPerson> = {}): ListedPerson => ({
  ...{ name, credentials: '', position: '', institution: '', contact: '', notes: '' },
  ...facts,
});

/** All rows of what adding may write, to compare before and after. */
function rows({ connection }: ReturnType<typeof scratch>['shared']): unknown {
  return {
    people: connection.prepare('SELECT * FROM person ORDER BY id').all(),
    stages: connection.prepare('SELECT * FROM stage_change ORDER BY id').all(),
  };
}

describe('adding several people', () => {
  it('puts them on the board in their order, with what is known of them', () => {
    const { addPeople, view, topics } = scratch();
    const added = addPeople([who('Zoe', { position: 'Dean', contact: 'z@x.org' }), who('Ana')]);
    expect(added).toMatchObject([
      { was: 'new', filled: ['position', 'contact'] },
      { was: 'new', filled: [] },
    ]);
    expect(view().people).toMatchObject([
      { name: 'Zoe', stage: 'initiation', stageSince: '2026-01-05', position: 'Dean' },
      { name: 'Ana', contact: '' },
    ]);
    expect(topics).toEqual(['board', 'names']);
  });

  it('joins who is known by that name, and overwrites nothing', () => {
    const { handlers, addPeople, view, names, person } = scratch();
    const here = randomUUID();
    handlers['board.addPerson']({
      ...{ id: here, name: 'Ana Núñez' },
      ...{ stage: 'cultivation', since: '2025-01-01' },
    });
    const named = randomUUID();
    handlers['board.savePerson']({ id: named, name: 'Ben Ito' });
    const gone = randomUUID();
    handlers['board.savePerson']({ id: gone, name: 'Cleo' });
    handlers['board.removePerson']({ id: gone, isRemoved: true });
    addPeople([who('Ana Núñez', { position: 'Dean' })]);

    const added = addPeople([
      who('ANA  NUNEZ', { position: 'Chair', notes: 'Met in May' }),
      who('ben ito'),
      who('Cleo'),
      who('Dan'),
      who('DAN', { contact: 'd@x.org' }),
    ]);
    expect(added.map(({ was }) => was)).toEqual([
      'on-board',
      'named',
      'removed',
      'new',
      'on-board',
    ]);
    expect(added.slice(0, 3).map(({ id }) => id)).toEqual([here, named, gone]);
    expect(added[4]?.id).toBe(added[3]?.id);
    expect(person(here)).toMatchObject({
      ...{ name: 'Ana Núñez', position: 'Dean', notes: 'Met in May', stage: 'cultivation' },
      stages: [{ stage: 'cultivation' }],
    });
    expect(view().people.map(({ name }) => name)).toEqual(['Ana Núñez', 'Ben Ito', 'Cleo', 'Dan']);
    expect(names()).toHaveLength(4);
  });

  it('is taken back to what it was, but for what was changed since', () => {
    const { shared, handlers, addPeople, takeBack, view, names, person } = scratch();
    const [here, named, gone] = [randomUUID(), randomUUID(), randomUUID()];
    handlers['board.addPerson']({
      ...{ id: here, name: 'Ana' },
      ...{ stage: 'cultivation', since: '2025-01-01' },
    });
    handlers['board.savePerson']({ id: named, name: 'Ben' });
    handlers['board.savePerson']({ id: gone, name: 'Cleo' });
    handlers['board.removePerson']({ id: gone, isRemoved: true });
    const before = rows(shared) as { stages: unknown };
    const all = ['Ana', 'Ben', 'Cleo', 'Dan', 'dan'].map((name) => who(name, { notes: 'From it' }));
    const added = addPeople(all);
    takeBack(added);
    expect((rows(shared) as { stages: unknown }).stages).toEqual(before.stages);
    expect(view().people.map(({ name }) => name)).toEqual(['Ana']);
    expect(names()).toMatchObject([
      { name: 'Ana', removed: false },
      { name: 'Ben', removed: false },
      { name: 'Cleo', removed: true },
      { name: 'Dan', removed: true },
    ]);
    for (const id of [here, named, gone]) expect(person(id).notes).toBe('');

    // Again, and this time with a change in between.
    const [first] = addPeople([who('Ana', { notes: 'From it' })]) as [AddedPerson];
    const { removed, stage, stages, contacts, revision, ...facts } = person(here);
    handlers['board.describePerson']({ ...facts, notes: 'Mine', baseRevision: revision });
    takeBack([first]);
    expect(person(here).notes).toBe('Mine');
  });

  it('adds everybody or nobody', () => {
    const { shared, handlers, view, topics } = scratch();
    const before = rows(shared);
    let left = 5;
    const failing = severalHandlers({
      ...shared,
      newId: () => {
        if (left-- === 0) throw new Error('no more');
        return randomUUID();
      },
    });
    const people = Array.from({ length: 10 }, (_, index) => who(`Person ${index}`));
    expect(() =>
      failing['board.addPeople']({ people, stage: 'initiation', since: '2026-01-05' }),
    ).toThrow('no more');
    expect(rows(shared)).toEqual(before);
    expect(view().people).toEqual([]);
    expect(topics).toEqual([]);
    void handlers;
  });

  it('takes 500 at once and no more, nor facts that are too long', () => {
    const { addPeople, view } = scratch();
    const input = boardSeveralContract['board.addPeople'].input;
    const people = Array.from({ length: 500 }, (_, index) => who(`Person ${index}`));
    const asked = { people, stage: 'candidate', since: '2026-01-05' };
    expect(input.safeParse(asked).success).toBe(true);
    expect(input.safeParse({ ...asked, people: [...people, who('One')] }).success).toBe(false);
    expect(input.safeParse({ ...asked, people: [] }).success).toBe(false);
    expect(input.safeParse({ ...asked, people: [who('x'.repeat(201))] }).success).toBe(false);
    const started = performance.now();
    addPeople(people);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(view().people).toHaveLength(500);
  });
});
