import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Entry } from '#shared/contract/journal';
import { killAll, processTree, whenGone } from '../bench/process-tree.ts';
import { type Random, seededRandom } from '../bench/random.ts';
import {
  closeApp,
  launchApp,
  makeVault,
  type RunningApp,
  scratchFolder,
  unlock,
} from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { linesOf } from './document-lines.ts';
import { markSelected, select, shownDocument } from './entry-editor-page.ts';
import {
  emptyText,
  insert,
  mark,
  type Place,
  passagesOf,
  plain,
  type Range,
  remove,
  split,
  type Text,
} from './text-model.ts';

const operations = Number(process.env.OPERATIONS ?? 2_000);
const seed = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31);

/** ProseMirror keeps this many steps of undo. */
const mostUndone = 90;

type Known = { title: string; text: Text; binned: boolean };

/** The entry on the page, what it was at each step since it was opened, and where undo stands in that. */
type Opened = { id: string; steps: Text[]; at: number };

test(`${operations} random operations: the app and the model never differ`, async () => {
  test.setTimeout(120_000 + operations * 1_000);
  const random = seededRandom(seed);
  const vault = scratchFolder('preround-model-');
  const known = new Map<string, Known>();
  const counts = new Map<string, number>();
  let running: RunningApp = await launchApp({ vault });
  await makeVault(running.page);
  await running.page.getByRole('navigation', { name: 'Main' }).waitFor();
  let page = running.page;
  let opened = await openNew(page);
  const log: string[] = [];

  const entry = (): Known => {
    const here = known.get(opened.id) ?? { title: '', text: emptyText, binned: false };
    known.set(opened.id, here);
    return here;
  };
  const changed = (text: Text) => {
    const here = entry();
    if (text === here.text) return;
    here.text = text;
    opened.steps = [...opened.steps.slice(0, opened.at + 1), text];
    opened.at += 1;
  };

  const acts: Readonly<Record<string, Readonly<{ weight: number; act: () => Promise<void> }>>> = {
    type: {
      weight: 38,
      async act() {
        const { text } = entry();
        const at = placeIn(text, random);
        const words = `${random.pick(vocabulary)} `;
        await select(page, { from: at, to: at }, lengthsOf(text));
        await page.keyboard.insertText(words);
        changed(insert(text, at, words));
      },
    },
    enter: {
      weight: 8,
      async act() {
        const { text } = entry();
        const at = placeIn(text, random);
        await select(page, { from: at, to: at }, lengthsOf(text));
        await page.keyboard.press('Enter');
        changed(split(text, at));
      },
    },
    remove: {
      weight: 12,
      async act() {
        const { text } = entry();
        const range = rangeIn(text, random);
        if (isEmptyRange(range)) return;
        await select(page, range, lengthsOf(text));
        await page.keyboard.press(random.pick(['Delete', 'Backspace']));
        changed(remove(text, range));
      },
    },
    mark: {
      weight: 10,
      async act() {
        const { text } = entry();
        const range = rangeIn(text, random);
        if (isEmptyRange(range)) return;
        const id = random.chance(0.75) ? randomUUID() : null;
        await select(page, range, lengthsOf(text));
        await markSelected(page, id);
        const marked = mark(text, range, id);
        if (JSON.stringify(marked) !== JSON.stringify(text)) changed(marked);
      },
    },
    undo: {
      weight: 9,
      async act() {
        if (opened.at === 0 || opened.steps.length - opened.at > mostUndone) return;
        await page.keyboard.press('Control+z');
        opened.at -= 1;
        entry().text = opened.steps[opened.at] ?? emptyText;
      },
    },
    redo: {
      weight: 5,
      async act() {
        if (opened.at >= opened.steps.length - 1) return;
        await page.keyboard.press('Control+Shift+z');
        opened.at += 1;
        entry().text = opened.steps[opened.at] ?? emptyText;
      },
    },
    title: {
      weight: 4,
      async act() {
        const title = `${random.pick(vocabulary)} ${random.pick(vocabulary)}`;
        await page.getByRole('textbox', { name: 'Title' }).fill(title);
        entry().title = title;
        await page.getByRole('textbox', { name: 'Entry text' }).click({ position: { x: 2, y: 2 } });
        // ProseMirror may still set the selection of that click for 20 ms.
        await page.waitForTimeout(50);
      },
    },
    'open another': {
      weight: 5,
      async act() {
        const others = [...known].filter(
          ([id, one]) => id !== opened.id && !one.binned && !isBlank(one),
        );
        if (others.length < 6 || random.chance(0.2)) opened = await openNew(page);
        else {
          const [id, { text }] = random.pick(others);
          await openKnown(page, id);
          opened = { id, steps: [text], at: 0 };
        }
      },
    },
    'bin or restore': {
      weight: 3,
      async act() {
        const others = [...known].filter(([id, one]) => id !== opened.id && !isBlank(one));
        if (others.length === 0) return;
        const [id, other] = random.pick(others);
        other.binned = !other.binned;
        await send(page, other.binned ? 'journal.bin' : 'journal.restore', { ids: [id] });
      },
    },
    'compare all': { weight: 3, act: () => compareAll() },
    lock: {
      weight: 0.5,
      async act() {
        await saved(page);
        page = await afterReplacing(running.app, () => page.keyboard.press('Control+l'));
        await unlock(page);
        await reopened();
      },
    },
    'kill and restart': {
      weight: 0.5,
      async act() {
        await saved(page);
        const root = running.app.process().pid;
        if (root === undefined) throw new Error('The app has no process.');
        const tree = processTree(root);
        killAll(tree);
        await whenGone(tree);
        running = await launchApp({ vault });
        page = running.page;
        await unlock(page);
        await reopened();
      },
    },
  };

  /** The entry that was open is opened again; its undo begins anew. */
  async function reopened() {
    const here = entry();
    // The app may come back to the very entry; a page of its own is waited for from the list.
    await page.evaluate(() => {
      location.hash = '#/journal';
    });
    await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
    if (isBlank(here)) {
      known.delete(opened.id);
      opened = await openNew(page);
      return;
    }
    await openKnown(page, opened.id);
    opened = { id: opened.id, steps: [here.text], at: 0 };
    await compareAll();
  }

  async function compareAll() {
    await saved(page);
    for (const [id, one] of known) {
      const { title, text, binned } = one;
      if (isBlank(one) && id === opened.id) continue;
      const found = await send<Entry | null>(page, 'journal.read', { id }).catch(() => null);
      // An entry that never held a word was never stored.
      if (found === null && isBlank(one)) continue;
      expect(found?.title, where(id)).toBe(title);
      expect(linesOf(found?.document ?? { type: 'doc', content: [] }), where(id)).toEqual(text);
      expect(found?.binnedAt !== null, where(id)).toBe(binned);
    }
    await comparePassages();
    await compareSearch(random.pick(vocabulary));
  }

  async function comparePassages() {
    const { passages } = await send<{ passages: { id: string; text: string }[] }>(
      page,
      'journal.passages',
      { limit: 500 },
    );
    const expected = [...known.values()]
      .filter(({ binned }) => !binned)
      .flatMap(({ text }) => [...passagesOf(text)]);
    expect(new Map(passages.map(({ id, text }) => [id, text])), where('passages')).toEqual(
      new Map(expected),
    );
  }

  async function compareSearch(word: string) {
    const { hits } = await send<{ hits: { id: string }[] }>(page, 'journal.search', {
      // In quotation marks it is the whole word, and not the beginning of one.
      query: `"${word}"`,
      limit: 200,
    });
    const found = hits.map(({ id }) => id);
    const holding = (pattern: RegExp) =>
      [...known].filter(
        ([, { title, text, binned }]) => !binned && pattern.test(`${title}\n${plain(text)}`),
      );
    for (const [id] of holding(new RegExp(`\\b${word}\\b`))) {
      expect(found, where(`search ${word}`)).toContain(id);
    }
    // What is left of a word, or a word run into another, may share its stem: "ochr", "ambers".
    const possible = holding(new RegExp(`\\b${word.replace(/e$/, '')}`)).map(([id]) => id);
    for (const id of found) expect(possible, where(`search ${word}`)).toContain(id);
  }

  const where = (what: string) =>
    `${what}; seed ${seed}; vault kept in ${vault}; ${log.join(', ')}`;

  const pickAct = weighted(Object.entries(acts).map(([name, { weight }]) => [name, weight]));
  for (let number = 1; number <= operations; number += 1) {
    const name = pickAct(random);
    log.push(`${number} ${name}`);
    if (log.length > 12) log.shift();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    await acts[name]?.act();
    expect(linesOf(await shownDocument(page)), where('the page')).toEqual(entry().text);
  }
  await compareAll();
  await closeApp(running);
  rmSync(vault, { recursive: true });
  const told = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  process.stdout.write(`${operations} operations, no divergence (${told}), seed ${seed}\n`);
});

/** Words that no rule of the editor changes, and that stemming leaves apart. */
const vocabulary = [
  'amber',
  'basil',
  'cobalt',
  'dorsal',
  'ember',
  'fjord',
  'garnet',
  'hazel',
  'indigo',
  'jasper',
  'kelp',
  'lichen',
  'marrow',
  'nectar',
  'ochre',
  'pollen',
  'quartz',
  'russet',
  'sorrel',
  'tundra',
];

/** Picks a name as often as its weight among all weights says. */
function weighted(names: ReadonlyArray<readonly [name: string, weight: number]>) {
  const total = names.reduce((sum, [, weight]) => sum + weight, 0);
  return (random: Random): string => {
    let left = random.between(0, total);
    for (const [name, weight] of names) {
      left -= weight;
      if (left < 0) return name;
    }
    return 'compare all';
  };
}

function placeIn(text: Text, random: Random): Place {
  const line = random.whole(0, text.length - 1);
  return { line, offset: random.whole(0, text[line]?.length ?? 0) };
}

/** A range of at most a few lines, from before to behind. */
function rangeIn(text: Text, random: Random): Range {
  const one = placeIn(text, random);
  const line = Math.min(text.length - 1, one.line + random.whole(0, 2));
  const other = { line, offset: random.whole(0, text[line]?.length ?? 0) };
  const isInOrder = other.line > one.line || other.offset >= one.offset;
  return isInOrder ? { from: one, to: other } : { from: other, to: one };
}

/** Nothing to miss: such an entry may never have been stored. */
const isBlank = ({ title, text }: Known) => title === '' && plain(text).trim() === '';
const isEmptyRange = ({ from, to }: Range) => from.line === to.line && from.offset === to.offset;
const lengthsOf = (text: Text) => text.map((line) => line.length);

async function openNew(page: Page): Promise<Opened> {
  const id = randomUUID();
  await goTo(page, `${id}?new=1`);
  return { id, steps: [emptyText], at: 0 };
}

const openKnown = (page: Page, id: string) => goTo(page, id);

/** Opens an entry's address and waits for an editor that was not there before. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('[aria-label="Entry text"]')?.setAttribute('data-before', '');
    location.hash = `#/journal/${to}`;
  }, address);
  await page.locator('[aria-label="Entry text"]:not([data-before])').waitFor();
}

/** Waits until the page has nothing left to save. */
async function saved(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const phase = document.querySelector('[data-phase]')?.getAttribute('data-phase');
    return phase === 'saved' || phase === 'new';
  });
}

async function send<T>(page: Page, method: string, input: unknown): Promise<T> {
  return page.evaluate(
    async ([name, value]) => {
      const reply = await window.preround.send(name as string, value);
      if (!reply.ok) throw new Error(reply.message);
      return reply.value as T;
    },
    [method, input] as const,
  );
}
