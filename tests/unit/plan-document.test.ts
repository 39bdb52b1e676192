import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Goal, goal as goalSchema } from '#shared/contract/plan';
import { areaIds } from '#shared/domain/areas';
import { goalStatusIds, horizonIds } from '#shared/domain/goals';
import { buildPlanDocument } from '#shared/domain/plan-document';
import { knownAreas } from '../support/areas';

const today = '2026-11-23';
let serial = 0;
const id = () => `00000000-0000-4000-8000-${String(++serial).padStart(12, '0')}`;

function goal(changes: Partial<Goal> = {}): Goal {
  return {
    id: id(),
    title: 'Publish the sepsis cohort',
    area: 'research',
    horizon: 'this-year',
    status: 'active',
    dueOn: null,
    revision: 1,
    steps: [],
    helpers: [],
    ...changes,
  };
}

const step = (title: string, done = false, dueOn: string | null = null) => ({
  id: id(),
  goalId: id(),
  title,
  done,
  dueOn,
});

describe('who helps with a goal', () => {
  const helped = goal({
    helpers: [
      { personId: 'a', asked: 'Read the aims' },
      { personId: 'b', asked: '' },
    ],
  });
  const helpers = (nameOf?: (personId: string) => string) =>
    buildPlanDocument([helped], today, knownAreas, nameOf).areas[0]?.goals[0]?.helpers;

  it('is left out unless names are asked for', () => {
    expect(helpers()).toEqual([]);
    expect(JSON.stringify(buildPlanDocument([helped], today, knownAreas))).not.toContain('aims');
    expect(helpers((id) => id.toUpperCase())).toEqual(['A: Read the aims', 'B']);
  });
});

describe('the order of the plan', () => {
  it('follows the person’s areas, and leaves out areas without goals', () => {
    const document = buildPlanDocument(
      [goal({ area: 'advocacy' }), goal({ area: 'teaching' }), goal({ area: 'work-life' })],
      today,
      knownAreas,
    );
    expect(document.areas.map((area) => area.name)).toEqual([
      'Teaching',
      'Work-life balance',
      'Advocacy',
    ]);
  });

  it('has the person’s names and order, hidden areas too, and those of another vault last', () => {
    const [teaching, research] = knownAreas;
    const own = id();
    const document = buildPlanDocument(
      [goal({ area: id() }), goal(), goal({ area: own }), goal({ area: 'teaching' })],
      today,
      [
        { id: own, name: 'Simulation', isHidden: false },
        { ...research, id: 'research', name: 'Science', isHidden: true },
        { ...teaching, id: 'teaching', name: 'Education', isHidden: false },
      ],
    );
    const names = ['Simulation', 'Science', 'Education', 'An area of another vault'];
    expect(document.areas.map((area) => area.name)).toEqual(names);
    expect(document.overview.map((row) => row.area)).toEqual(names);
  });

  it('puts open goals first, by due date, then met ones, then those let go', () => {
    const document = buildPlanDocument(
      [
        goal({ title: 'let go', status: 'let-go', dueOn: '2026-01-01' }),
        goal({ title: 'met', status: 'met' }),
        goal({ title: 'undated' }),
        goal({ title: 'later', dueOn: '2027-05-01' }),
        goal({ title: 'sooner', status: 'waiting', dueOn: '2026-12-01' }),
        goal({ title: 'undated too' }),
      ],
      today,
      knownAreas,
    );
    expect(document.areas[0]?.goals.map((each) => each.title)).toEqual([
      'sooner',
      'later',
      'undated',
      'undated too',
      'met',
      'let go',
    ]);
  });

  it('keeps steps as the person ordered them', () => {
    const steps = [step('b', true), step('a'), step('c')];
    const document = buildPlanDocument([goal({ steps })], today, knownAreas);
    expect(document.areas[0]?.goals[0]?.steps.map((each) => each.title)).toEqual(['b', 'a', 'c']);
  });
});

describe('the words of the plan', () => {
  it('states each goal on one line', () => {
    const document = buildPlanDocument(
      [
        goal({
          horizon: 'three-to-five',
          dueOn: '2029-03-04',
          steps: [step('a', true), step('b')],
        }),
      ],
      today,
      knownAreas,
    );
    expect(document.areas[0]?.goals[0]?.facts).toEqual([
      '3–5 years',
      'Due 4 March 2029',
      'Active',
      '1 of 2 steps done',
    ]);
  });

  it.each([
    [step('a', true, '2026-01-05'), 'Done'],
    [step('a'), 'Open'],
    [step('a', false, '2027-03-04'), 'Open, due 4 March 2027'],
    [step('a', false, '2026-03-04'), 'Open, was due 4 March 2026'],
    [step('a', false, today), 'Open, due 23 November 2026'],
  ])('tells the state of a step in words: %o', (one, words) => {
    const document = buildPlanDocument([goal({ steps: [one] })], today, knownAreas);
    expect(document.areas[0]?.goals[0]?.steps[0]?.state).toBe(words);
  });

  it('never calls a goal that is met or let go overdue', () => {
    const document = buildPlanDocument(
      [goal({ status: 'met', dueOn: '2025-03-04' })],
      today,
      knownAreas,
    );
    expect(document.areas[0]?.goals[0]?.facts).toContain('Due 4 March 2025');
  });

  it.each([
    [[], 'No goals yet.'],
    [[goal()], '1 goal in one area: 1 active.'],
    [
      [goal({ steps: [step('a', true)] }), goal({ area: 'teaching', status: 'let-go' })],
      '2 goals in 2 areas: 1 active, 1 let go. 1 of 1 step done.',
    ],
  ])('sums the plan up', (goals, words) => {
    expect(buildPlanDocument(goals, today, knownAreas).summary).toBe(words);
  });

  it('dates the document in words', () => {
    expect(buildPlanDocument([], today, knownAreas).writtenOn).toBe('23 November 2026');
  });
});

describe('the closing table', () => {
  it('is left out when there is one area to show', () => {
    expect(buildPlanDocument([goal(), goal()], today, knownAreas).overview).toEqual([]);
  });

  it('counts goals and steps and finds the next date of open work', () => {
    const { overview } = buildPlanDocument(
      [
        goal({
          dueOn: '2027-06-01',
          steps: [step('a', true, '2026-12-01'), step('b', false, '2027-01-15')],
        }),
        goal({ status: 'met', dueOn: '2026-12-02' }),
        goal({ area: 'teaching' }),
        goal({ area: 'advocacy', dueOn: '2026-02-01' }),
      ],
      today,
      knownAreas,
    );
    expect(overview).toEqual([
      { id: 'teaching', area: 'Teaching', goals: '1', steps: '–', nextDue: '–' },
      {
        id: 'research',
        area: 'Research',
        goals: '2 (1 open)',
        steps: '1 of 2',
        nextDue: '15 January 2027',
      },
      { id: 'advocacy', area: 'Advocacy', goals: '1', steps: '–', nextDue: 'Was 1 February 2026' },
    ]);
  });
});

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const titles = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 300 })
  .filter((t) => t.length <= 300);
const anySteps = fc.array(
  fc.record({
    id: fc.uuid(),
    goalId: fc.uuid(),
    title: titles,
    dueOn: fc.option(days),
    done: fc.boolean(),
  }),
  { maxLength: 8 },
);
const anyGoals = fc.array(
  fc.record({
    id: fc.uuid(),
    title: titles,
    area: fc.oneof(fc.constantFrom(...areaIds), fc.uuid()),
    horizon: fc.constantFrom(...horizonIds),
    status: fc.constantFrom(...goalStatusIds),
    dueOn: fc.option(days),
    revision: fc.nat(),
    steps: anySteps,
    helpers: fc.constant<Goal['helpers']>([]),
  }),
  { maxLength: 30 },
);

it('says every goal and every step exactly once, whatever the goals are', () => {
  fc.assert(
    fc.property(anyGoals, days, (goals, day) => {
      for (const each of goals) goalSchema.parse(each);
      const document = buildPlanDocument(goals, day, knownAreas);
      const printed = document.areas.flatMap((area) => area.goals);
      expect(printed.map((each) => each.title).toSorted()).toEqual(
        goals.map((each) => each.title).toSorted(),
      );
      expect(printed.flatMap((each) => each.steps).length).toBe(
        goals.flatMap((each) => each.steps).length,
      );
      expect(JSON.stringify(document.overview)).not.toMatch(/undefined|NaN|Invalid/);
    }),
  );
});
