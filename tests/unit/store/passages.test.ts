import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { EntryDraft } from '#shared/contract/journal';
import { journalPassagesContract, type Passage } from '#shared/contract/journal-passages';
import { noProperties } from '#shared/domain/entry-properties';
import type { PassageKindId } from '#shared/domain/passages';
import { journalHandlers } from '../../../src/main/store/journal/handlers';
import { planHandlers } from '../../../src/main/store/plan/handlers';
import { openScratch } from './scratch-database';

const start = Date.UTC(2026, 0, 5, 20, 30);
const day = 24 * 60 * 60_000;
const person = '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a01';

type Marked = Readonly<{ id?: string; kind: PassageKindId; personId?: string; text: string }>;

function journal() {
  const connection = openScratch();
  const topics: string[] = [];
  let now = start;
  const dependencies = {
    connection,
    clock: () => ++now,
    changed: (topic: string) => topics.push(topic),
    dayStartsAt: () => 0,
  };
  connection
    .prepare("INSERT INTO person (id, name, added_at, saved_at) VALUES (?, 'Renée Tran', 1, 1)")
    .run(person);
  const handlers = journalHandlers(dependencies);
  const input = journalPassagesContract['journal.passages'].input;
  const find = (filters: object = {}, rest: object = {}) =>
    handlers['journal.passages'](input.parse({ filters, limit: 100, ...rest })) as {
      passages: Passage[];
      total: number;
    };
  const texts = (filters: object = {}) => find(filters).passages.map(({ text }) => text);
  return { handlers, plan: planHandlers(dependencies), find, texts, topics };
}

function draft(
  daysIn: number,
  marked: readonly Marked[],
  more: Partial<EntryDraft> = {},
): EntryDraft {
  return {
    id: randomUUID(),
    occurredAt: start + daysIn * day,
    offsetMinutes: 0,
    title: `Day ${daysIn}`,
    document: {
      type: 'doc',
      content: marked.map(({ id = randomUUID(), kind, personId = null, text }) => ({
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Before. ' },
          { type: 'text', text, marks: [{ type: 'passage', attrs: { id, kind, personId } }] },
        ],
      })),
    },
    properties: noProperties,
    baseRevision: 0,
    session: '5c5ae8a0-0b1c-4c37-8f8f-0d3c3c6a0001',
    ...more,
  };
}

it('finds those about a person: to bring up with them, and others where the entry names them', () => {
  const { handlers, find, texts } = journal();
  handlers['journal.save'](
    draft(0, [
      { kind: 'win', text: 'named beside them' },
      { kind: 'bring-up', personId: person, text: 'ask them' },
      { kind: 'bring-up', text: 'ask somebody' },
    ]),
  );
  handlers['journal.save'](draft(1, [{ kind: 'win', text: 'nobody named' }]));
  const learned = draft(2, [{ kind: 'lesson', text: 'learned' }]);
  const chip = { type: 'person', attrs: { id: person, label: 'Renée Tran' } } as const;
  learned.document.content?.push({ type: 'paragraph', content: [chip] });
  handlers['journal.save'](learned);
  expect(texts({ aboutPersonId: person })).toEqual(['learned', 'named beside them', 'ask them']);
  expect(find({ aboutPersonId: person }).total).toBe(3);
  expect(texts({ aboutPersonId: randomUUID() })).toEqual([]);
});

it('lists the newest entry first, in reading order within an entry', () => {
  const { handlers, find, texts } = journal();
  handlers['journal.save'](
    draft(0, [
      { kind: 'win', text: 'a' },
      { kind: 'lesson', text: 'b' },
    ]),
  );
  handlers['journal.save'](draft(1, [{ kind: 'feedback', text: 'c' }]));
  expect(texts()).toEqual(['c', 'a', 'b']);
  expect(find({}, { skip: 1, limit: 1 })).toMatchObject({ passages: [{ text: 'a' }], total: 3 });
  expect(find().passages[0]).toMatchObject({ day: '2026-01-06', entryTitle: 'Day 1', goals: [] });
});

it('narrows by kind, person, area, goal and days, and all of them at once', () => {
  const { handlers, plan, texts } = journal();
  const goalId = randomUUID();
  plan['plan.saveGoal']({
    id: goalId,
    title: 'Speak abroad',
    area: 'research',
    horizon: 'this-year',
    status: 'active',
    dueOn: null,
    baseRevision: 0,
  });
  const first = draft(0, [{ kind: 'win', text: 'win' }], {
    properties: { ...noProperties, areas: ['research'], goals: [goalId] },
  });
  handlers['journal.save'](first);
  handlers['journal.save'](draft(5, [{ kind: 'bring-up', personId: person, text: 'ask' }]));
  expect(texts({ kinds: ['win'] })).toEqual(['win']);
  expect(texts({ kinds: ['win', 'bring-up'] })).toEqual(['ask', 'win']);
  expect(texts({ personId: person })).toEqual(['ask']);
  expect(texts({ area: 'research' })).toEqual(['win']);
  expect(texts({ area: 'teaching' })).toEqual([]);
  expect(texts({ goalId })).toEqual(['win']);
  expect(texts({ from: '2026-01-06' })).toEqual(['ask']);
  expect(texts({ to: '2026-01-05' })).toEqual(['win']);
  expect(texts({ kinds: ['bring-up'], area: 'research' })).toEqual([]);
  handlers['journal.bin']({ ids: [first.id] });
  expect(texts()).toEqual(['ask']);
  handlers['journal.restore']({ ids: [first.id] });
  expect(texts()).toEqual(['ask', 'win']);
});

it('keeps what was brought up through later saves, and forgets it with the passage', () => {
  const { handlers, find, topics } = journal();
  const id = randomUUID();
  const entry = draft(0, [{ id, kind: 'bring-up', text: 'ask' }]);
  handlers['journal.save'](entry);
  handlers['journal.settlePassage']({ entryId: entry.id, id, isSettled: true });
  expect(topics.at(-1)).toBe('journal');
  expect(find({ isOpen: true }).total).toBe(0);
  const longer = draft(0, [{ id, kind: 'bring-up', text: 'ask her' }], {
    id: entry.id,
    baseRevision: 1,
  });
  handlers['journal.save'](longer);
  expect(find().passages).toMatchObject([{ text: 'ask her', settledAt: expect.any(Number) }]);
  handlers['journal.settlePassage']({ entryId: entry.id, id, isSettled: false });
  expect(find({ isOpen: true }).passages).toMatchObject([{ settledAt: null }]);
  handlers['journal.save'](draft(0, [], { id: entry.id, baseRevision: 2 }));
  expect(find().total).toBe(0);
});

it('says so when there is nothing to settle: another kind, or gone', () => {
  const { handlers } = journal();
  const id = randomUUID();
  const entry = draft(0, [{ id, kind: 'win', text: 'won' }]);
  handlers['journal.save'](entry);
  const settle = (passageId: string) => () =>
    handlers['journal.settlePassage']({ entryId: entry.id, id: passageId, isSettled: true });
  expect(settle(id)).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(settle(randomUUID())).toThrow(expect.objectContaining({ code: 'not-found' }));
});
