import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { KnownPerson, PersonFacts } from '#shared/contract/board-person';
import type { AreaFacts, BoardView, SeatDraft } from '#shared/contract/board-seats';
import { areaIds, areas } from '#shared/domain/areas';
import { firstAreas } from '#shared/domain/merge-areas';
import { boardHandlers } from '../../../src/main/store/board/handlers';
import { personHandlers } from '../../../src/main/store/board/person-handlers';
import { seatHandlers } from '../../../src/main/store/board/seat-handlers';
import { joinedFeatures } from './joined-features';
import { openScratch } from './scratch-database';

function scratchBoard() {
  let now = 1_000;
  const topics: string[] = [];
  const renamed: string[] = [];
  const shared = {
    connection: openScratch(),
    clock: () => now++,
    changed: (topic: string) => void topics.push(topic),
    renamed: (id: string) => void renamed.push(id),
  };
  const handlers = {
    ...boardHandlers({ ...shared, entriesNaming: () => new Map() }),
    ...personHandlers({ ...shared, newId: randomUUID }),
    ...seatHandlers({ ...shared, ...joinedFeatures(shared.connection) }),
  };
  const add = (name: string, id = randomUUID()) => {
    handlers['board.addPerson']({ id, name, stage: 'initiation', since: '2026-01-05' });
    return id;
  };
  return {
    connection: shared.connection,
    handlers,
    topics,
    renamed,
    add,
    view: () => handlers['board.board']({}) as BoardView,
    person: (id: string) => handlers['board.person']({ id }) as KnownPerson,
  };
}

const facts = (changes: Partial<PersonFacts> = {}): PersonFacts => ({
  name: 'Ana Núñez',
  credentials: 'MD, MPH',
  position: 'Associate professor',
  institution: 'Lakeside',
  side: 'outside',
  seniority: 'leader',
  influence: 'Chairs the promotions committee',
  origin: 'chosen',
  hasInCommon: false,
  contact: 'ana@example.org',
  assistant: 'Ms Ito, mornings',
  cadence: 'quarterly',
  notes: 'Met at the 2025 meeting.',
  ...changes,
});

const seatFor = (personId: string, changes: Partial<SeatDraft> = {}): SeatDraft => ({
  id: randomUUID(),
  personId,
  areaId: 'research',
  role: 'mentor',
  supports: ['methods', 'feedback'],
  strength: 4,
  since: '2025-09-01',
  until: null,
  note: 'Every other Thursday',
  ...changes,
});

describe('people of the board', () => {
  it('begin with the source’s eight areas, which all matter, and nobody', () => {
    const { view } = scratchBoard();
    const { areas: shown, ...rest } = view();
    expect(shown.map(({ id, name }) => ({ id, name }))).toEqual(areas);
    expect(shown.every(({ weight, isHidden }) => weight === 2 && !isHidden)).toBe(true);
    expect(rest).toEqual({ people: [], seats: [], candidacies: [], asides: [] });
  });

  it('a person named in the journal joins the board under the same id and name', () => {
    const { handlers, add, view } = scratchBoard();
    const id = randomUUID();
    handlers['board.savePerson']({ id, name: 'Priya Rao' });
    expect(view().people).toEqual([]);
    add('Another spelling', id);
    expect(view().people).toMatchObject([{ id, name: 'Priya Rao', stage: 'initiation' }]);
  });

  it('who is removed leaves the board with their seats, and comes back with them', () => {
    const { handlers, add, view } = scratchBoard();
    const id = add('Priya Rao');
    handlers['board.saveSeat'](seatFor(id));
    handlers['board.removePerson']({ id, isRemoved: true });
    expect(view()).toMatchObject({ people: [], seats: [] });
    add('Priya Rao', id);
    expect(view()).toMatchObject({ people: [{ id }], seats: [{ personId: id }] });
  });

  it('what is known of them comes back as it was saved, and search hears of a new name', () => {
    const { handlers, add, person, view, renamed, topics } = scratchBoard();
    const id = add('A. Nunez');
    topics.length = 0;
    expect(handlers['board.describePerson']({ ...facts(), id, baseRevision: 0 })).toEqual({
      revision: 1,
    });
    expect(person(id)).toMatchObject({ ...facts(), revision: 1, stage: 'initiation' });
    expect(view().people[0]).toMatchObject(facts());
    expect(renamed).toEqual([id]);
    expect(topics).toEqual(['board', 'names', 'journal']);
  });

  it('a save made from another revision is refused and changes nothing', () => {
    const { handlers, add, person } = scratchBoard();
    const id = add('Ana Núñez');
    handlers['board.describePerson']({ ...facts(), id, baseRevision: 0 });
    expect(() =>
      handlers['board.describePerson']({ ...facts({ notes: 'old' }), id, baseRevision: 0 }),
    ).toThrow('changed elsewhere');
    expect(person(id).notes).toBe(facts().notes);
  });

  it('are put in another order', () => {
    const { handlers, add, view } = scratchBoard();
    const [a, b, c] = [add('A'), add('B'), add('C')];
    handlers['board.movePerson']({ id: c, before: a });
    expect(view().people.map(({ name }) => name)).toEqual(['C', 'A', 'B']);
    handlers['board.movePerson']({ id: c, before: null });
    expect(view().people.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(() => handlers['board.movePerson']({ id: b, before: randomUUID() })).toThrow(
      'not on the board',
    );
  });
});

describe('seats', () => {
  it('come back as they were saved, are changed and moved, and go', () => {
    const { handlers, add, view } = scratchBoard();
    const [ana, ben] = [add('Ana'), add('Ben')];
    const seat = seatFor(ana);
    handlers['board.saveSeat'](seat);
    expect(view().seats).toEqual([seat]);
    const moved = { ...seat, personId: ben, areaId: 'teaching', strength: null };
    handlers['board.saveSeat'](moved);
    expect(view().seats).toEqual([moved]);
    handlers['board.removeSeat']({ id: seat.id });
    expect(view().seats).toEqual([]);
    expect(() => handlers['board.removeSeat']({ id: seat.id })).toThrow('empty already');
  });

  it('one person holds a role for an area once, several roles gladly', () => {
    const { handlers, add, view } = scratchBoard();
    const ana = add('Ana');
    handlers['board.saveSeat'](seatFor(ana));
    handlers['board.saveSeat'](seatFor(ana, { role: 'sponsor' }));
    expect(() => handlers['board.saveSeat'](seatFor(ana))).toThrow(
      'Ana is already mentor for Research. Change that seat, or choose another role.',
    );
    expect(view().seats).toHaveLength(2);
  });

  it('need a person and an area that are there', () => {
    const { handlers, add } = scratchBoard();
    expect(() => handlers['board.saveSeat'](seatFor(randomUUID()))).toThrow('not in the vault');
    expect(() => handlers['board.saveSeat'](seatFor(add('Ana'), { areaId: 'none' }))).toThrow(
      'no such area',
    );
  });
});

describe('areas', () => {
  it('are renamed, weighed, hidden, added and moved', () => {
    const { handlers, view } = scratchBoard();
    const own = randomUUID();
    const said = { name: 'Global health', description: '', weight: 3, isHidden: false } as const;
    handlers['board.saveArea']({ id: own, ...said });
    handlers['board.saveArea']({ ...said, id: 'advocacy', name: 'Speaking up', isHidden: true });
    handlers['board.moveArea']({ id: own, before: 'teaching' });
    const shown = view().areas;
    expect(shown[0]).toEqual({ id: own, ...said });
    expect(shown.at(-1)).toMatchObject({ id: 'advocacy', name: 'Speaking up', isHidden: true });
    expect(() =>
      handlers['board.saveArea']({ id: randomUUID(), ...said, name: 'GLOBAL health' }),
    ).toThrow('There is an area called Global health already.');
    expect(handlers['board.areas']({})).toEqual(shown);
  });

  it('begin as domain/merge-areas.ts says', () => {
    expect(scratchBoard().handlers['board.areas']({})).toEqual(firstAreas);
  });

  it('that were added are taken back while nothing has them', () => {
    const { handlers, add, connection } = scratchBoard();
    const facts = { description: '', weight: 2, isHidden: false } as const;
    const [free, seated, written, planned] = ['Free', 'Seated', 'Written', 'Planned'].map(
      (name) => {
        const id = randomUUID();
        handlers['board.saveArea']({ id, name, ...facts });
        return id;
      },
    ) as [string, string, string, string];
    handlers['board.saveSeat'](seatFor(add('Ana'), { areaId: seated }));
    connection.exec('PRAGMA foreign_keys = off');
    connection.prepare('INSERT INTO entry_area VALUES (?, ?)').run(randomUUID(), written);
    connection
      .prepare(
        `INSERT INTO goal (id, title, area, horizon, status, revision, stated_at, saved_at, binned_at)
         VALUES (?, 'R01', ?, 'this-year', 'active', 1, 1, 1, 1)`,
      )
      .run(randomUUID(), planned);
    for (const id of [seated, written, planned, 'teaching']) {
      expect(() => handlers['board.removeArea']({ id })).toThrow('is in use. Hide it instead.');
    }
    handlers['board.removeArea']({ id: free });
    expect(() => handlers['board.removeArea']({ id: free })).toThrow('There is no such area.');
    expect((handlers['board.areas']({}) as AreaFacts[]).map(({ id }) => id)).toEqual([
      ...areaIds,
      seated,
      written,
      planned,
    ]);
  });
});

describe('what others do meanwhile', () => {
  it('a form opened before a rename is in conflict with it', () => {
    const { handlers, add } = scratchBoard();
    const id = add('Ana Nunez');
    handlers['board.savePerson']({ id, name: 'Ana Núñez' });
    expect(() =>
      handlers['board.describePerson']({ ...facts({ name: 'Ana Nunez' }), id, baseRevision: 0 }),
    ).toThrow('changed elsewhere');
  });

  it('who was removed begins where they are put when they are added again', () => {
    const { handlers, add, person } = scratchBoard();
    const id = add('Ana');
    const ended = { stage: 'ended', since: '2026-01-05', note: '', thanked: true } as const;
    handlers['board.saveStage']({ ...ended, id: randomUUID(), personId: id });
    handlers['board.removePerson']({ id, isRemoved: true });
    add('Ana', id);
    expect(person(id)).toMatchObject({ stage: 'initiation', removed: false });
  });

  it('a stage taken out and had back stands among those of its day where it was', () => {
    const { handlers, person } = scratchBoard();
    const id = randomUUID();
    const on = { since: '2026-01-05' };
    handlers['board.addPerson']({ id, name: 'Ana', stage: 'candidate', ...on });
    const agreed = { stage: 'initiation', note: '', thanked: false, ...on } as const;
    handlers['board.saveStage']({ ...agreed, id: randomUUID(), personId: id });
    const candidate = person(id).stages.find(({ stage }) => stage === 'candidate');
    if (!candidate) throw new Error('The first stage is not there.');
    const { recordedAt } = handlers['board.removeStage']({ id: candidate.id }) as {
      recordedAt: number;
    };
    handlers['board.saveStage']({ ...candidate, personId: id, recordedAt });
    expect(person(id).stage).toBe('initiation');
  });
});

describe('the history with a person', () => {
  it('the latest stage by date is where it stands, whatever was written last', () => {
    const { handlers, add, person, view } = scratchBoard();
    const id = add('Ana');
    const cultivation = randomUUID();
    const stage = (changes: object) =>
      handlers['board.saveStage']({
        personId: id,
        id: randomUUID(),
        stage: 'separation',
        since: '2026-06-01',
        note: '',
        thanked: true,
        ...changes,
      });
    stage({});
    stage({ id: cultivation, stage: 'cultivation', since: '2026-02-01', thanked: false });
    expect(person(id).stages.map(({ stage: name }) => name)).toEqual([
      'separation',
      'cultivation',
      'initiation',
    ]);
    expect(view().people[0]).toMatchObject({
      stage: 'separation',
      stageSince: '2026-06-01',
      wasThanked: true,
    });
    const [newest, , oldest] = person(id).stages;
    handlers['board.removeStage']({ id: newest?.id ?? '' });
    expect(person(id).stage).toBe('cultivation');
    handlers['board.removeStage']({ id: oldest?.id ?? '' });
    expect(() => handlers['board.removeStage']({ id: cultivation })).toThrow('only stage');
  });

  it('contacts are kept newest first, and the board knows the last', () => {
    const { handlers, add, person, view } = scratchBoard();
    const id = add('Ana');
    const contact = (on: string, kind: 'met' | 'call') => ({
      personId: id,
      id: randomUUID(),
      on,
      kind,
      note: '',
    });
    const met = contact('2026-09-02', 'met');
    handlers['board.saveContact'](met);
    handlers['board.saveContact'](contact('2026-03-01', 'call'));
    expect(person(id).contacts.map(({ on }) => on)).toEqual(['2026-09-02', '2026-03-01']);
    expect(view().people[0]?.lastContact).toEqual({ on: '2026-09-02', kind: 'met' });
    handlers['board.removeContact']({ id: met.id });
    expect(view().people[0]?.lastContact).toEqual({ on: '2026-03-01', kind: 'call' });
  });

  it('a stage or a contact of somebody else cannot be taken over', () => {
    const { handlers, add, person } = scratchBoard();
    const [ana, ben] = [add('Ana'), add('Ben')];
    const stageId = person(ana).stages[0]?.id ?? '';
    expect(() =>
      handlers['board.saveStage']({
        personId: ben,
        id: stageId,
        stage: 'ended',
        since: '2026-01-01',
        note: '',
        thanked: false,
      }),
    ).toThrow('removed already');
    expect(person(ana).stage).toBe('initiation');
  });
});

it('candidates keep why, who could introduce, and the next step', () => {
  const { handlers, add, view } = scratchBoard();
  const [ana, ben] = [add('Ana'), add('Ben')];
  const candidacy = {
    personId: ana,
    areaId: 'research',
    role: 'sponsor',
    reason: 'Sits on the grant board',
    introducerId: ben,
    nextStep: 'Ask Ben for an introduction',
    nextOn: '2026-12-01',
  } as const;
  handlers['board.saveCandidacy'](candidacy);
  expect(view().candidacies).toEqual([candidacy]);
});

it('a finding set aside keeps its reason until it is taken up', () => {
  const { handlers, view } = scratchBoard();
  const aside = { key: 'no-sponsor', reason: 'Not before the fellowship', until: '2027-07-01' };
  handlers['board.setAside'](aside);
  expect(view().asides).toEqual([aside]);
  handlers['board.takeUp']({ key: 'no-sponsor' });
  expect(view().asides).toEqual([]);
});

it('a new name and a removal by the journal are told to whoever shows the board', () => {
  const { handlers, add, person, topics } = scratchBoard();
  const ana = add('Ana');
  topics.length = 0;
  handlers['board.savePerson']({ id: ana, name: 'Ana Núñez' });
  expect(topics).toContain('board');
  topics.length = 0;
  handlers['board.removePerson']({ id: ana, isRemoved: true });
  expect(topics).toContain('board');
  expect(person(ana)).toMatchObject({ name: 'Ana Núñez', removed: true });
});
