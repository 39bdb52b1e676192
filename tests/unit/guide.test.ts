import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areas } from '#shared/domain/areas';
import { stages as boardStages } from '#shared/domain/board/stages';
import type { GuideBlock, GuidePage } from '#shared/domain/guide/guide-page';
import { guidePage, guidePages } from '#shared/domain/guide/index';
import { guideSources } from '#shared/domain/guide/sources';
import { passageKindIds } from '#shared/domain/passages';
import { signalIds } from '#shared/domain/signals';
import { menteeTraits } from '#shared/domain/traits/good-mentee';
import { mentorTraits } from '#shared/domain/traits/good-mentor';
import { protegeTraits } from '#shared/domain/traits/protege';

const titles = guidePages.map(({ title }) => title);
const eachPage = guidePages.map((page) => [page.id, page] as const);

test('the guide has its eight pages, in order, by ids that others point to', () => {
  expect(guidePages.map(({ id }) => id)).toEqual([
    'mentor-or-sponsor',
    'two-models',
    'finding-mentors',
    'good-mentor',
    'stages',
    'good-mentee',
    'sponsorship',
    'why-it-matters',
  ]);
  expect(new Set(titles).size).toBe(8);
});

test.each(eachPage)('%s has all its parts', (_, page) => {
  expect(sentencesOf(page.summary)).toHaveLength(1);
  expect(page.sections.length).toBeGreaterThanOrEqual(3);
  expect(page.sections.length).toBeLessThanOrEqual(6);
  const ids = page.sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, heading, blocks } of page.sections) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(heading).not.toBe('');
    expect(blocks.length).toBeGreaterThan(0);
  }
  expect(page.links.length).toBeGreaterThan(0);
  expect(page.sources.length).toBeGreaterThan(0);
  for (const text of [...proseOf(page), page.title]) {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
  }
});

test.each(eachPage)('%s leads to where one acts, by routes the app has', (_, page) => {
  const source = readFileSync(
    new URL('../../src/renderer/app/router.tsx', import.meta.url),
    'utf8',
  );
  const routes = [...source.matchAll(/page\('([^']+)'/g)].map(([, path]) => path);
  expect(routes).toContain('/guide/$pageId');
  for (const { href } of page.links) {
    const [path = '', search = ''] = href.split('?');
    const guide = /^\/guide\/(.+)$/.exec(path)?.[1];
    if (guide) expect(guidePage(guide), href).not.toBeNull();
    else expect(routes, href).toContain(path);
    for (const [name, value] of new URLSearchParams(search)) {
      const known: Readonly<Record<string, readonly string[]>> = {
        mark: passageKindIds,
        signal: signalIds,
      };
      for (const one of value.split(',')) expect(known[name], href).toContain(one);
    }
  }
  expect(page.links.some(({ href }) => href === '/board')).toBe(true);
});

test.each(eachPage)(
  '%s is plain: short sentences, no filler, no exclamation, no praise',
  (_, page) => {
    const lengths = proseOf(page)
      .flatMap(sentencesOf)
      .map((sentence) => sentence.split(/\s+/u).length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(average).toBeLessThanOrEqual(22);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(45);
    const words = [page.title, ...page.sections.map(({ heading }) => heading), ...proseOf(page)];
    expect(words.join('\n')).not.toMatch(
      /!|\b(simply|just|obviously|of course|basically|really good|very|great|amazing|congratulations|well done|oops|delve|journey|empower|leverage|employee|corporate)\b/i,
    );
  },
);

test('lists keep the source’s counts, and nothing is said twice', () => {
  // The source prints twelve traits of a mentor, where product.md and issue 4 say eleven.
  expect(mentorTraits).toHaveLength(12);
  expect(menteeTraits).toHaveLength(10);
  expect(protegeTraits).toHaveLength(7);
  for (const traits of [mentorTraits, menteeTraits, protegeTraits]) {
    for (const field of ['id', 'name', 'description', 'example'] as const) {
      expect(new Set(traits.map((trait) => trait[field])).size).toBe(traits.length);
    }
  }
  const terms = (id: string, section: string) => listOf(id, section).map(({ term }) => term);
  const traitsShown = (id: string, names: readonly Readonly<{ name: string }>[]) =>
    expect(byId(id).sections.flatMap((section) => terms(id, section.id))).toEqual(
      expect.arrayContaining(names.map(({ name }) => name)),
    );
  traitsShown('good-mentor', mentorTraits);
  traitsShown('good-mentee', menteeTraits);
  traitsShown('sponsorship', protegeTraits);
  expect(terms('good-mentee', 'what-they-gain')).toHaveLength(4);
  expect(terms('finding-mentors', 'when')).toHaveLength(5);
  expect(terms('finding-mentors', 'by-area')).toEqual(areas.map(({ name }) => name));
  expect(terms('stages', 'four-stages')).toEqual(boardStages.slice(1, 5).map(({ name }) => name));
  expect(terms('two-models', 'assigned-or-chosen')).toHaveLength(5);
  expect(terms('sponsorship', 'two-beliefs')).toHaveLength(2);
  expect(terms('why-it-matters', 'what-it-changes')).toHaveLength(7);
  expect(
    byId('two-models').sections[0]?.blocks.map(
      (block) => typeof block === 'object' && block.kind === 'comparison' && block.rows.length,
    ),
  ).toEqual([5]);
});

test('both beliefs are called beliefs', () => {
  for (const { term } of listOf('sponsorship', 'two-beliefs')) expect(term).toMatch(/^Belief: /);
});

test('no number stands in the guide that is not in the source, and its age is said', () => {
  const figures = guidePages.flatMap((page) =>
    page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        typeof block === 'object' && block.kind === 'figures'
          ? block.rows.map(({ percent }) => percent)
          : [],
      ),
    ),
  );
  expect(figures).toEqual([27, 15, 11, 6]);
  const text = guidePages.flatMap(proseOf).join('\n');
  expect(new Set(text.match(/\d+/g))).toEqual(new Set(['16', '93', '50', '1983']));
  const why = proseOf(byId('why-it-matters')).join('\n');
  expect(why).toMatch(/M\. Ramundo’s slides/);
  expect(why).toMatch(/no year/);
  expect(why).toMatch(/16–93\s%/);
  expect(guideSources.ramundo).toMatch(/without a year/);
});

test('pages lead to the one before and the one after', () => {
  expect(guidePage('mentor-or-sponsor')?.previous).toBeNull();
  expect(guidePage('mentor-or-sponsor')?.next?.id).toBe('two-models');
  expect(guidePage('why-it-matters')?.previous?.id).toBe('sponsorship');
  expect(guidePage('why-it-matters')?.next).toBeNull();
  expect(guidePage('nothing')).toBeNull();
});

function byId(id: string): GuidePage {
  const found = guidePage(id);
  if (!found) throw new Error(`no page ${id}`);
  return found.page;
}

function listOf(id: string, section: string) {
  const blocks = byId(id).sections.find((one) => one.id === section)?.blocks ?? [];
  return blocks.flatMap((block) =>
    typeof block === 'object' && block.kind === 'list' ? block.items : [],
  );
}

/** What is read as sentences: all of a page but titles, headings and terms. */
function proseOf(page: GuidePage): readonly string[] {
  return [
    page.summary,
    ...page.sections.flatMap(({ blocks }) => blocks.flatMap(wordsOf)),
    ...page.links.map(({ why }) => why),
  ];
}

function wordsOf(block: GuideBlock): readonly string[] {
  if (typeof block === 'string') return [block];
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(({ text, notes = [] }) => [
        text,
        ...notes.map((note) => note.text),
      ]);
    case 'comparison':
      return block.rows.flatMap(({ cells }) => cells);
    case 'figures':
      return [];
  }
}

function sentencesOf(text: string): readonly string[] {
  // "M. Ramundo" is no end of a sentence.
  return text
    .split(/(?<=[.?:;”])(?<!\b[A-Z]\.)\s+(?=[A-Z“‘])/u)
    .filter((sentence) => sentence !== '');
}
