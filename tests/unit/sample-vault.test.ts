import { readFileSync } from 'node:fs';
import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { entryExtensions } from '../../src/renderer/editor/entry-extensions';
import { areaIds } from '../../src/shared/domain/areas';
import {
  type DocumentMark,
  type DocumentNode,
  type EntryDocument,
  plainText,
} from '../../src/shared/domain/document-text';
import { goalStatusIds, horizonIds } from '../../src/shared/domain/goals';
import { namedIn } from '../../src/shared/domain/named-in-document';
import { passageKindIds } from '../../src/shared/domain/passages';
import { safeLink } from '../../src/shared/domain/safe-link';
import { sampleDocument } from '../../src/shared/domain/sample-document';
import { sampleVault } from '../../src/shared/domain/sample-vault';

const source: unknown = JSON.parse(
  readFileSync(new URL('../../resources/sample-vault.json', import.meta.url), 'utf8'),
);
const { entries: sourceEntries, goals } = sampleVault.parse(source);
const ids = new Map<string, string>();
/** Stands for the vault's people and tags: an id for each name. */
const named = (kind: 'person' | 'tag', name: string): string => {
  const id = ids.get(`${kind} ${name}`) ?? crypto.randomUUID();
  ids.set(`${kind} ${name}`, id);
  return id;
};
const entries = sourceEntries.map((entry) => ({
  ...entry,
  ...sampleDocument(entry.document, { named, newId: () => crypto.randomUUID() }),
}));
const passages = entries.flatMap((entry) => namedIn(entry.document).passages);
const steps = goals.flatMap((goal) => goal.steps.map((step) => ({ ...step, goal: goal.title })));

const everyText = [
  ...entries.flatMap((entry) => [entry.title, plainText(entry.document)]),
  ...goals.map((goal) => goal.title),
  ...steps.map((step) => step.title),
];

function nodesOf(document: EntryDocument): readonly DocumentNode[] {
  const inside = (node: DocumentNode): readonly DocumentNode[] => [
    node,
    ...('content' in node ? (node.content ?? []).flatMap(inside) : []),
  ];
  return document.content.flatMap(inside);
}
const nodes = entries.flatMap((entry) => nodesOf(entry.document));
const marks = nodes.flatMap((node): readonly DocumentMark[] =>
  'marks' in node ? (node.marks ?? []) : [],
);

const wordCount = (document: EntryDocument) => plainText(document).split(/\s+/u).length;
const writtenOn = (day: number) => entries.filter((entry) => entry.daysAgo === day);

test('nothing in the file is unknown to the schema', () => {
  // The schemas of the board and of meetings take nothing they do not know.
  const {
    entries: written,
    board: _board,
    meetings: _meetings,
    ...rest
  } = source as { entries: { properties?: object }[]; board: unknown; meetings: unknown };
  expect({ goals }).toEqual(rest);
  sourceEntries.forEach((entry, index) => {
    const { properties, ...words } = entry;
    const { properties: given = {}, ...writtenWords } = written[index] ?? {};
    expect(words).toEqual(writtenWords);
    expect(properties).toMatchObject(given);
  });
});

test('the editor opens every entry and would save it unchanged', () => {
  const schema = getSchema(entryExtensions());
  for (const { document } of entries) {
    const opened = Node.fromJSON(schema, document);
    opened.check();
    expect(opened.toJSON()).toEqual(document);
  }
});

test('the journal spans fourteen months, oldest first', () => {
  const moments = entries.map((entry) => entry.daysAgo * -1_440 + entry.minuteOfDay);
  expect(entries.length).toBeGreaterThanOrEqual(32);
  expect(entries[0]?.daysAgo).toBe(420);
  expect(entries.at(-1)?.daysAgo).toBe(0);
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  expect(new Set(moments).size).toBe(moments.length);
});

test('no two entries are more than six weeks apart, and many are recent', () => {
  const days = entries.map((entry) => entry.daysAgo);
  const gaps = days.slice(1).map((day, index) => (days[index] ?? day) - day);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(42);
  expect(days.filter((day) => day <= 14).length).toBeGreaterThanOrEqual(8);
});

test('some days have several entries, some entries are from one in the morning', () => {
  expect(writtenOn(365).length).toBeGreaterThan(1);
  expect(writtenOn(1).length).toBeGreaterThan(1);
  const atOne = entries.filter((entry) => Math.floor(entry.minuteOfDay / 60) === 1);
  expect(atOne.length).toBeGreaterThanOrEqual(3);
});

test('a year ago holds something, in a leap year too', () => {
  expect(writtenOn(365)).not.toEqual([]);
  expect(writtenOn(364)).not.toEqual([]);
});

test("today's entry is from before most people open the app", () => {
  for (const entry of writtenOn(0)) expect(entry.minuteOfDay).toBeLessThan(6 * 60);
});

test('titles are short and not used twice; some entries have none', () => {
  const titles = entries.map((entry) => entry.title).filter((title) => title !== '');
  expect(new Set(titles).size).toBe(titles.length);
  expect(entries.length - titles.length).toBeGreaterThanOrEqual(4);
  for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(40);
});

test('lengths run from two lines to a page', () => {
  const counts = entries.map((entry) => wordCount(entry.document));
  expect(Math.min(...counts)).toBeLessThan(30);
  expect(Math.max(...counts)).toBeGreaterThan(350);
  expect(Math.max(...counts)).toBeLessThanOrEqual(450);
});

test('every block and mark the editor makes is used, and check lists say what is checked', () => {
  expect([...new Set(nodes.map((node) => node.type))].sort()).toEqual([
    'blockquote',
    'bulletList',
    'hardBreak',
    'heading',
    'listItem',
    'orderedList',
    'paragraph',
    'person',
    'tag',
    'taskItem',
    'taskList',
    'text',
  ]);
  expect([...new Set(marks.map((mark) => mark.type))].sort()).toEqual([
    'bold',
    'highlight',
    'italic',
    'link',
    'passage',
  ]);
  const attributes = nodes.flatMap((node) =>
    (node.type === 'heading' || node.type === 'taskItem') && node.attrs
      ? [{ type: node.type, ...node.attrs }]
      : [],
  );
  const levels = attributes.flatMap(({ level }) => (level === undefined ? [] : [level]));
  expect([...new Set(levels)].sort()).toEqual([1, 2, 3]);
  const checked = attributes.flatMap((item) => (item.type === 'taskItem' ? [item.checked] : []));
  expect(checked).toHaveLength(nodes.filter((node) => node.type === 'taskItem').length);
  expect(new Set(checked)).toEqual(new Set([true, false]));
});

test('passages are of every kind, and most that are to be brought up are open', () => {
  expect(passages.length).toBeGreaterThanOrEqual(8);
  expect(passages.length).toBeLessThanOrEqual(15);
  expect(new Set(passages.map(({ kind }) => kind))).toEqual(new Set(passageKindIds));
  const toBringUp = passages.filter(({ kind }) => kind === 'bring-up');
  for (const { personId } of toBringUp) expect([...ids.values()]).toContain(personId);
  const broughtUp = entries.flatMap((entry) => entry.broughtUp);
  expect(broughtUp).toHaveLength(1);
  expect(toBringUp.length).toBeGreaterThan(2);
});

test('people, tags, energies, signals and pins are there to be seen, and goals are those of the plan', () => {
  const said = entries.map((entry) => entry.properties);
  for (const { tags } of said) for (const tag of tags) named('tag', tag);
  const names = (kind: string) => [...ids.keys()].filter((key) => key.startsWith(`${kind} `));
  expect(names('person').length).toBeGreaterThanOrEqual(6);
  expect(names('person').length).toBeLessThanOrEqual(10);
  expect(names('tag').length).toBeGreaterThanOrEqual(8);
  expect(names('tag').length).toBeLessThanOrEqual(13);
  for (const tag of names('tag')) expect(tag).toMatch(/^tag [a-z-]+$/);
  expect(said.filter(({ energy }) => energy !== null).length).toBeGreaterThan(entries.length / 2);
  expect(said.filter(({ signal }) => signal !== null)).toHaveLength(3);
  expect(said.filter(({ signalClosed }) => signalClosed)).toHaveLength(1);
  expect(said.filter(({ pinned }) => pinned)).toHaveLength(2);
  expect(new Set(said.flatMap(({ areas }) => areas))).toEqual(new Set(areaIds));
  const titles = goals.map((goal) => goal.title);
  for (const title of said.flatMap((one) => one.goals)) expect(titles).toContain(title);
});

test('links are safe, spelled as the browser spells them, and lead to nobody', () => {
  const links = marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []));
  for (const href of links) {
    expect(safeLink(href)).toBe(href);
    expect(href).toMatch(/^(https:\/\/www\.acgme\.org\/|mailto:[\w-]+@example\.org)$/);
  }
  expect(new Set(links.map((href) => href.split(':')[0]))).toEqual(new Set(['https', 'mailto']));
});

test('every area, status and horizon has a goal', () => {
  expect(new Set(goals.map((goal) => goal.area))).toEqual(new Set(areaIds));
  expect(new Set(goals.map((goal) => goal.status))).toEqual(new Set(goalStatusIds));
  expect(new Set(goals.map((goal) => goal.horizon))).toEqual(new Set(horizonIds));
  expect(new Set(goals.map((goal) => goal.title)).size).toBe(goals.length);
});

test('each goal has three to six steps that begin with a capital and end without a stop', () => {
  for (const goal of goals) {
    expect(goal.steps.length, goal.title).toBeGreaterThanOrEqual(3);
    expect(goal.steps.length, goal.title).toBeLessThanOrEqual(6);
  }
  for (const step of steps) {
    expect(step.title).toMatch(/^\p{Lu}\p{Ll}+ .*[^.]$/u);
    expect(step.title.length, step.title).toBeLessThanOrEqual(120);
  }
  expect(new Set(steps.map((step) => step.title)).size).toBe(steps.length);
});

test('done steps lie in the past; a few open ones are late, by a little', () => {
  const due = (done: boolean) =>
    steps.flatMap((step) =>
      step.done === done && step.dueInDays !== null ? [step.dueInDays] : [],
    );
  expect(Math.max(...due(true))).toBeLessThanOrEqual(0);
  const late = due(false).filter((day) => day < 0);
  expect(late.length).toBeGreaterThanOrEqual(2);
  expect(late.length).toBeLessThanOrEqual(5);
  expect(Math.min(...late)).toBeGreaterThanOrEqual(-7);
});

test('a goal that is met or let go has no open step, and no open step is due after its goal', () => {
  for (const goal of goals) {
    const open = goal.steps.filter((step) => !step.done);
    if (goal.status === 'met' || goal.status === 'let-go') expect(open, goal.title).toEqual([]);
    for (const step of open) {
      if (goal.dueInDays === null || step.dueInDays === null) continue;
      expect(step.dueInDays, step.title).toBeLessThanOrEqual(goal.dueInDays);
    }
  }
});

test('names with diacritics are there to be searched for', () => {
  const all = everyText.join('\n');
  for (const name of ['Núñez', 'Zoë', 'Köhler', 'Renée', 'Tomás', 'Sørensen']) {
    expect(all).toContain(name);
    expect(name.normalize('NFC')).toBe(name);
  }
});

// The sample is dated from today, so a month, a weekday's date or a season would sooner or later be wrong.
const mustNotOccur: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an age', /\b\d+[- ](year|month|day)[- ]old\b/i],
  ['a record or phone number', /\bMRN\b|\d{3}[-. ]\d{4}\b|\b\d{6,}\b/i],
  ['a date', /\b(19|20)\d\d\b|\b\d{1,2}\/\d{1,2}\b/],
  ['a month', /\b(January|February|April|June|July|August|September|October|November|December)\b/],
  ['a season', /\b(winter|summer|autumn|spring)\b/i],
  ['the product', /\bpreround(?!s)/i],
  ['shouting', /!/],
  [
    'filler',
    /\b(lorem|ipsum|journey|passionate|leverage|synerg\w*|amazing|incredibl\w*|truly|delve|tapestry|game-?chang\w*|self-care|empower\w*|holistic\w*|impactful|thrilled|blessed|humbled|resonate\w*|testament|unwavering|navigat\w+|foster\w*|seamless\w*|robust|grateful for the opportunity)\b/i,
  ],
];

test.each(mustNotOccur)('there is no %s in the sample', (_what, pattern) => {
  for (const text of everyText) expect(text).not.toMatch(pattern);
});
