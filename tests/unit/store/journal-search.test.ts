import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryDraft } from '#shared/contract/journal';
import { type Hit, journalSearchContract, type SearchOrder } from '#shared/contract/journal-search';
import { type AreaId, areaIds } from '#shared/domain/areas';
import type { DocumentNode } from '#shared/domain/document-text';
import { type EnergyId, energyIds } from '#shared/domain/energy';
import { type EntryFilters, noFilters } from '#shared/domain/entry-filters';
import { type PassageKindId, passageKindIds } from '#shared/domain/passages';
import { isTooShort, searchExpression, searchTerms } from '#shared/domain/search-query';
import { type SignalId, signalIds } from '#shared/domain/signals';
import { journalHandlers } from '../../../src/main/store/journal/handlers';
import { openScratch } from './scratch-database';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2026, 0, 10, 12);
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const people = [uuid(1), uuid(2)];
const tags = [uuid(11), uuid(12)];
const goals = [uuid(21), uuid(22)];
const words = ['mentor', 'grant', 'clinic', 'ward'];

/** An entry as the model knows it. */
type Facts = Readonly<{
  words: readonly string[];
  title: string;
  areas: readonly AreaId[];
  people: readonly string[];
  goals: readonly string[];
  tags: readonly string[];
  marks: readonly PassageKindId[];
  energy: EnergyId | null;
  signal: SignalId | null;
  daysAfter: number;
  hasImage: boolean;
  isPinned: boolean;
  isBinned: boolean;
}>;

const plain: Facts = {
  words: ['mentor'],
  title: '',
  areas: [],
  people: [],
  goals: [],
  tags: [],
  marks: [],
  energy: null,
  signal: null,
  daysAfter: 0,
  hasImage: false,
  isPinned: false,
  isBinned: false,
};

function journal() {
  const connection = openScratch();
  let now = start;
  const handlers = journalHandlers({
    connection,
    clock: () => now++,
    changed: () => undefined,
    dayStartsAt: () => 0,
  });
  const person = connection.prepare(
    'INSERT INTO person (id, name, added_at, saved_at) VALUES (?, ?, 0, 0)',
  );
  const tag = connection.prepare(
    'INSERT INTO tag (id, name, key, added_at, saved_at) VALUES (?, ?, ?, 0, 0)',
  );
  const goal = connection.prepare(
    `INSERT INTO goal (id, title, area, horizon, status, revision, stated_at, saved_at)
     VALUES (?, 'A goal', 'research', 'this-year', 'active', 1, 0, 0)`,
  );
  person.run(people[0], 'Dr. Núñez');
  person.run(people[1], 'Amara Okafor');
  tag.run(tags[0], 'funding', 'funding');
  tag.run(tags[1], 'course', 'course');
  for (const id of goals) goal.run(id);

  const add = (facts: Facts): string => {
    const id = randomUUID();
    handlers['journal.save'](draftOf(id, facts));
    if (facts.isPinned) handlers['journal.pin']({ ids: [id], pinned: true });
    if (facts.isBinned) handlers['journal.bin']({ ids: [id] });
    return id;
  };
  const search = (
    query: string,
    filters: Partial<EntryFilters> = {},
    more: { order?: SearchOrder; after?: number | null; limit?: number } = {},
  ) =>
    handlers['journal.search'](
      journalSearchContract['journal.search'].input.parse({ query, filters, limit: 200, ...more }),
    ) as { hits: Hit[]; total: number; next: number | null };
  return { connection, handlers, add, search };
}

function draftOf(id: string, facts: Facts): EntryDraft {
  const text = facts.words.join(' ') || 'nothing';
  const content: DocumentNode[] = [
    { type: 'paragraph', content: [{ type: 'text', text }] },
    ...facts.people.map(
      (personId): DocumentNode => ({
        type: 'paragraph',
        content: [{ type: 'person', attrs: { id: personId, label: 'once' } }],
      }),
    ),
    ...facts.marks.map(
      (kind): DocumentNode => ({
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'marked',
            marks: [{ type: 'passage', attrs: { id: randomUUID(), kind, personId: null } }],
          },
        ],
      }),
    ),
  ];
  if (facts.hasImage) {
    content.push({ type: 'image', attrs: { id: uuid(99), alt: '', width: 1, height: 1 } });
  }
  return {
    id,
    title: facts.title,
    occurredAt: start + facts.daysAfter * day,
    offsetMinutes: 0,
    document: { type: 'doc', content },
    properties: {
      areas: [...facts.areas],
      goals: [...facts.goals],
      tags: [...facts.tags],
      energy: facts.energy,
      signal: facts.signal,
    },
    baseRevision: 0,
    session: randomUUID(),
  };
}

const dayAfter = (days: number) => new Date(start + days * day).toISOString().slice(0, 10);
const hasAll = <T>(asked: readonly T[], there: readonly T[]) =>
  asked.every((one) => there.includes(one));

/** Whether an entry fits, told without a database. */
function fits(facts: Facts, filters: EntryFilters, wanted: string[], unwanted: string[]): boolean {
  const on = dayAfter(facts.daysAfter);
  return (
    !facts.isBinned &&
    hasAll(wanted, facts.words) &&
    !unwanted.some((word) => facts.words.includes(word)) &&
    hasAll(filters.areas, facts.areas) &&
    hasAll(filters.people, facts.people) &&
    hasAll(filters.goals, facts.goals) &&
    hasAll(filters.tags, facts.tags) &&
    hasAll(filters.marks, facts.marks) &&
    (filters.energies.length === 0 ||
      (facts.energy !== null && filters.energies.includes(facts.energy))) &&
    (filters.signals.length === 0 ||
      (facts.signal !== null && filters.signals.includes(facts.signal))) &&
    (filters.from === null || on >= filters.from) &&
    (filters.to === null || on <= filters.to) &&
    (!filters.hasImage || facts.hasImage) &&
    (!filters.isPinned || facts.isPinned)
  );
}

const some = <T>(of: readonly T[], most = 2) => fc.subarray([...of], { maxLength: most });

const someFacts: fc.Arbitrary<Facts> = fc.record({
  words: some(words, 4),
  title: fc.constant(''),
  areas: some(areaIds.slice(0, 3)),
  people: some(people),
  goals: some(goals),
  tags: some(tags),
  marks: some(passageKindIds.slice(0, 2)),
  energy: fc.constantFrom(null, ...energyIds.slice(0, 2)),
  signal: fc.constantFrom(null, ...signalIds.slice(0, 2)),
  daysAfter: fc.integer({ min: -3, max: 3 }),
  hasImage: fc.boolean(),
  isPinned: fc.boolean(),
  isBinned: fc.integer({ min: 0, max: 4 }).map((value) => value === 0),
});
const days = fc.option(fc.integer({ min: -3, max: 3 }).map(dayAfter), { freq: 1 });
/** One filter or two at a time: all at once leave nothing. */
const someFilters: fc.Arbitrary<EntryFilters> = fc
  .record({
    areas: some(areaIds.slice(0, 3), 1),
    people: some(people, 1),
    goals: some(goals, 1),
    tags: some(tags),
    marks: some(passageKindIds.slice(0, 2), 1),
    energies: some(energyIds.slice(0, 2)),
    signals: some(signalIds.slice(0, 2)),
    from: days,
    to: days,
    hasImage: fc.boolean(),
    isPinned: fc.boolean(),
  })
  .chain((all) =>
    fc.subarray(Object.keys(all) as (keyof EntryFilters)[], { maxLength: 3 }).map((kept) => ({
      ...noFilters,
      ...Object.fromEntries(kept.map((name) => [name, all[name]])),
    })),
  );

describe('filters', () => {
  it.each<[string, Partial<Facts>, Partial<EntryFilters>]>([
    ['area', { areas: ['research', 'teaching'] }, { areas: ['research'] }],
    ['person', { people: [people[0] as string] }, { people: [people[0] as string] }],
    ['goal', { goals: [goals[0] as string] }, { goals: [goals[0] as string] }],
    ['tag', { tags: [tags[0] as string] }, { tags: [tags[0] as string] }],
    ['mark', { marks: ['win'] }, { marks: ['win'] }],
    ['energy', { energy: 'low' }, { energies: ['drained', 'low'] }],
    ['signal', { signal: 'barrier' }, { signals: ['barrier'] }],
    ['first day', { daysAfter: 2 }, { from: dayAfter(1) }],
    ['last day', { daysAfter: -2 }, { to: dayAfter(-1) }],
    ['image', { hasImage: true }, { hasImage: true }],
    ['pin', { isPinned: true }, { isPinned: true }],
  ])(
    'by %s find what has it and leave what has not, with words and without',
    (_what, has, asked) => {
      const { add, search } = journal();
      add(plain);
      const id = add({ ...plain, ...has });
      add({ ...plain, ...has, isBinned: true });
      for (const query of ['', 'mentors']) {
        expect(search(query, asked).hits.map((hit) => hit.id)).toEqual([id]);
        expect(search(query, asked).total).toBe(1);
      }
      expect(search('grant', asked).hits).toEqual([]);
      expect(search('', { ...asked, tags: [uuid(12)] }).hits).toEqual([]);
    },
  );

  it('and words, all together, agree with a model, page by page without gaps', () => {
    const { add, search } = journal();
    const stored: (Facts & { id: string })[] = [];
    for (const facts of fc.sample(someFacts, { numRuns: 120, seed: 7 })) {
      stored.push({ ...facts, id: add(facts) });
    }
    // Newest first; of one time, the one that was stored last.
    const listed = stored
      .map((facts, index) => ({ facts, index }))
      .sort((a, b) => b.facts.daysAfter - a.facts.daysAfter || b.index - a.index)
      .map(({ facts }) => facts);
    fc.assert(
      fc.property(someFilters, some(words, 2), some(words, 1), (filters, wanted, unwanted) => {
        const asks = wanted.length > 0 || JSON.stringify(filters) !== JSON.stringify(noFilters);
        const expected = asks
          ? listed.filter((facts) => fits(facts, filters, wanted, unwanted)).map(({ id }) => id)
          : [];
        const query = [...wanted, ...unwanted.map((word) => `-${word}`)].join(' ');
        const seen: string[] = [];
        let after: number | null = null;
        do {
          const page = search(query, filters, { after, limit: 7 });
          expect(page.total).toBe(expected.length);
          seen.push(...page.hits.map(({ id }) => id));
          after = page.next;
        } while (after !== null);
        expect(seen).toEqual(expected);
        const best = search(query, filters, { order: 'best' });
        expect(best.hits.map(({ id }) => id).sort()).toEqual([...expected].sort());
        expect(best.total).toBe(expected.length);
      }),
      { numRuns: 400 },
    );
  });

  it('that many entries fit give the same as those that few do', () => {
    const { connection, add, search } = journal();
    const id = add({ ...plain, tags: [tags[0] as string], people: [people[0] as string] });
    // 6,000 links of a tag: more than are listed one by one.
    connection.exec(`
      WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 6000)
      INSERT INTO entry SELECT -n, 'copy-' || n, occurred_at, 0, day, NULL, 0, NULL, NULL, NULL, areas, 0, 1, 1,
        session, 0, title, opening, names, spellings, 'ward', document FROM entry, number;
      INSERT INTO entry_tag SELECT id, '${tags[0]}', 'property' FROM entry WHERE id LIKE 'copy-%';`);
    const asked = { tags: [tags[0] as string] };
    expect(search('', asked).total).toBe(1_000);
    expect(search('mentor', asked).hits.map((hit) => hit.id)).toEqual([id]);
    expect(
      search('', { ...asked, people: [people[0] as string] }).hits.map((hit) => hit.id),
    ).toEqual([id]);
    expect(search('-ward', asked).hits.map((hit) => hit.id)).toEqual([id]);
    expect(search('ward', asked, { limit: 5 })).toMatchObject({ total: 1_000 });
  });
});

describe('what is found', () => {
  it('is found by the names that people and tags have, and shows how the entry begins', () => {
    const { add, search } = journal();
    const id = add({ ...plain, people: [people[0] as string], tags: [tags[0] as string] });
    for (const query of ['nunez', '"dr núñez"', 'funding']) {
      const { hits } = search(query);
      expect(hits.map((hit) => hit.id)).toEqual([id]);
      expect(hits[0]?.snippet).toEqual([{ text: 'mentor · @once', match: false }]);
    }
  });

  it('comes best first: a title before a text', () => {
    const { add, search } = journal();
    const inTitle = add({ ...plain, title: 'Clinic', words: ['ward'], daysAfter: -2 });
    const inText = add({ ...plain, words: ['clinic', 'mentor', 'ward'], daysAfter: 2 });
    expect(search('clinic', {}, { order: 'best' }).hits.map(({ id }) => id)).toEqual([
      inTitle,
      inText,
    ]);
    expect(search('clinic').hits.map(({ id }) => id)).toEqual([inText, inTitle]);
    expect(search('clinic', {}, { order: 'best', limit: 1 })).toMatchObject({
      total: 2,
      next: null,
    });
  });

  it('is counted up to 1,000', () => {
    const { connection, add, search } = journal();
    add(plain);
    connection.exec(`
      WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 1500)
      INSERT INTO entry SELECT -n, 'copy-' || n, occurred_at, 0, day, NULL, 0, NULL, NULL, NULL, areas, 0, 1, 1,
        session, 0, title, opening, names, spellings, text, document FROM entry, number;`);
    const first = search('mentor', {}, { limit: 20 });
    expect([first.hits.length, first.total]).toEqual([20, 1_000]);
    expect(search('mentor', {}, { limit: 20, after: first.next }).total).toBe(1_000);
    expect(search('mentor', {}, { order: 'best', limit: 20 }).total).toBe(1_000);
  });

  it('is still found after a save that changes no word', () => {
    const { add, search, handlers } = journal();
    const id = add(plain);
    handlers['journal.save']({ ...draftOf(id, { ...plain, energy: 'low' }), baseRevision: 1 });
    expect(search('mentor', { energies: ['low'] }).hits.map((hit) => hit.id)).toEqual([id]);
    handlers['journal.save']({ ...draftOf(id, { ...plain, words: ['ward'] }), baseRevision: 2 });
    expect(search('mentor').hits).toEqual([]);
    expect(search('ward').hits.map((hit) => hit.id)).toEqual([id]);
  });
});

describe('what is typed', () => {
  it.each([
    ['mentor', '"mentor" *', null],
    ['mentor grant', '"mentor" AND "grant" *', null],
    ['mentor ', '"mentor"', null],
    ['"protected time"', '"protected time"', null],
    ['"protected ti', '"protected ti"', null],
    ['two-way', '"two way" *', null],
    ['mentor -grant', '"mentor"', '"grant"'],
    ['mentor -"parental leave" -ward', '"mentor"', '"parental leave" OR "ward"'],
    ['-grant', null, '"grant"'],
    ['m', null, null],
    ['mentor g', '"mentor"', null],
    ['vitamin c ', '"vitamin" AND "c"', null],
    ['職', '"職" *', null],
    ['NEAR(a b) OR*', '"NEAR a" AND "b" AND "OR" *', null],
    ['!!! *', null, null],
    ['', null, null],
  ])('%s', (typed, wanted, unwanted) => {
    expect(searchTerms(typed)).toEqual({ wanted, unwanted });
    expect(searchExpression(typed) === null).toBe(wanted === null);
  });

  it.each([
    ['', true],
    [' ', true],
    ['m', true],
    [' m', true],
    ['m ', false],
    ['me', false],
    ['職', false],
    ['!', false],
  ])('"%s" is too short to look for: %s', (typed, expected) => {
    expect(isTooShort(typed)).toBe(expected);
  });

  it('never fails, with filters and without, in any order', () => {
    const { add, search } = journal();
    add(plain);
    const wild = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.stringMatching(/^[-"'*^:(){}+ANDORTE mentor]{0,30}$/),
    );
    fc.assert(
      fc.property(
        wild,
        someFilters,
        fc.constantFrom<SearchOrder>('newest', 'best'),
        (query, filters, order) => {
          search(query, filters, { order });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('looks for nothing when it is only symbols, whatever the filters', () => {
    const { add, search } = journal();
    add({ ...plain, areas: ['research'] });
    expect(search('!!!', { areas: ['research'] }).total).toBe(0);
    expect(search('m', { areas: ['research'] }).total).toBe(1);
  });
});

describe('saved searches', () => {
  it('are kept whole, renamed, listed by name and removed', () => {
    const { handlers } = journal();
    const search = {
      id: randomUUID(),
      name: 'wins',
      query: 'grant -draft',
      filters: { ...noFilters, areas: ['research' as const], from: '2026-01-01' },
      order: 'best' as const,
    };
    const other = { ...search, id: randomUUID(), name: 'About time', filters: noFilters };
    handlers['journal.saveSearch'](search);
    handlers['journal.saveSearch'](other);
    expect(handlers['journal.savedSearches']({})).toEqual([other, search]);
    handlers['journal.saveSearch']({ ...search, name: 'A win' });
    expect(handlers['journal.savedSearches']({})).toEqual([{ ...search, name: 'A win' }, other]);
    handlers['journal.removeSearch']({ id: search.id });
    expect(handlers['journal.savedSearches']({})).toEqual([other]);
  });
});

describe('months', () => {
  it('are counted, newest first, without the bin', () => {
    const { add, handlers } = journal();
    for (const daysAfter of [0, 0, 40, -400]) add({ ...plain, daysAfter });
    add({ ...plain, daysAfter: 40, isBinned: true });
    expect(handlers['journal.months']({})).toEqual([
      { month: '2026-02', entries: 1 },
      { month: '2026-01', entries: 2 },
      { month: '2024-12', entries: 1 },
    ]);
  });
});
