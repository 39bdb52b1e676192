import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { killAll, processTree, whenGone } from '../bench/process-tree.ts';
import { type Random, seededRandom } from '../bench/random.ts';
import {
  closeApp,
  launchApp,
  makeVault,
  passphrase,
  scratchFolder,
  unlock,
} from '../support/launch';
import { type Cut, type KnownEntry, lastAcknowledged, losses } from './autosave-model';
import { vaultReader } from './autosave-vault';
import { type SaveWord, watchSaves } from './autosave-watch';
import { writeWords } from './autosave-writing';

const kills = Number(process.env.KILLS ?? 20);
/** The same seed makes the same words, paces and moments; the machine still has its own will. */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 2 ** 31);

/** Milliseconds of quiet after which the editor saves (renderer/bridge/autosave-rules.ts). */
const autosaveAfter = 400;

test(`${kills} times kill -9 while writing: nothing that was acknowledged is lost`, async () => {
  test.setTimeout(120_000 + kills * 60_000);
  const random = seededRandom(seed);
  const vault = scratchFolder('preround-kill-');
  const first = await launchApp({ vault });
  await makeVault(first.page);
  await closeApp(first);
  const read = await vaultReader(vault, passphrase);

  let known: ReadonlyMap<string, KnownEntry> = new Map();
  const count = { acknowledged: 0, insideSave: 0, committedUnsaid: 0 };
  for (let round = 1; round <= kills; round += 1) {
    const { words, cut } = await writeAndKill(vault, known, random);
    const stored = read();
    const faults = losses(stored, known, cut);
    expect(faults, `round ${round}, seed ${seed}, vault kept in ${vault}`).toEqual([]);
    expect(words.filter(({ phase }) => phase === 'failed')).toEqual([]);

    const before = known.get(cut.entry)?.revision ?? 0;
    count.acknowledged += Math.max(0, (cut.acknowledged?.revision ?? 0) - before);
    if (words.at(-1)?.phase === 'saving') count.insideSave += 1;
    const revision = stored.entries.get(cut.entry)?.revision ?? 0;
    if (revision > Math.max(before, cut.acknowledged?.revision ?? 0)) count.committedUnsaid += 1;
    known = new Map(
      [...stored.entries].map(([id, { title, text, revision: at }]) => [
        id,
        { written: { title, text }, revision: at },
      ]),
    );
  }
  await readInTheApp(vault, known);
  rmSync(vault, { recursive: true });
  process.stdout.write(
    `${kills} kills, ${count.acknowledged} acknowledged saves, 0 lost, ${count.insideSave} kills inside a save` +
      ` (${count.committedUnsaid} of a save that had been committed), ${known.size} entries, seed ${seed}\n`,
  );
});

/** One life of the app: unlock, write, be killed. Returns what the page said and what was typed. */
async function writeAndKill(
  vault: string,
  known: ReadonlyMap<string, KnownEntry>,
  random: Random,
): Promise<{ words: readonly SaveWord[]; cut: Cut }> {
  const { app, page } = await launchApp({ vault });
  const root = app.process().pid;
  if (root === undefined) throw new Error('The app has no process.');
  await unlock(page);
  await openJournal(page);
  const words: SaveWord[] = [];
  const saving = bell();
  await watchSaves(page, (word) => {
    words.push(word);
    if (word.phase === 'saving') saving.ring();
  });
  const isNew = known.size === 0 || random.chance(0.5);
  const entry = isNew ? await openNew(page) : await openKnown(page, random.pick([...known.keys()]));
  const written = { ...(known.get(entry)?.written ?? { title: '', text: '' }) };

  const tree = processTree(root);
  const aim = random.pick(['anywhere', 'when it says it saves', 'when a save is due'] as const);
  const due = autosaveAfter + random.between(-2, 10);
  let writes = true;
  let killed = false;
  const moment = sleep(random.between(200, 4_000));
  const writing = writeWords(page, written, { isNew, random, stopped: () => !writes }).catch(
    (error: unknown): number => {
      if (!killed) throw error;
      return 0;
    },
  );
  await Promise.race([moment, writing]);
  if (aim === 'when it says it saves') await Promise.race([saving.next(), writing]);
  if (aim === 'when a save is due') {
    writes = false;
    const lastKeyAt = await writing;
    await sleep(Math.max(0, lastKeyAt + due - performance.now()));
  }
  killed = true;
  writes = false;
  killAll(tree);
  await writing;
  await whenGone(tree);
  // What the page said before it died may still be on its way.
  await sleep(100);
  return { words, cut: { entry, written, acknowledged: lastAcknowledged(words, entry) } };
}

/**
 * Puts the caret at the end of the text and sees it stay there: for 20 ms after a click ProseMirror
 * may still set the selection of the click, and keys pressed sooner than any hand land elsewhere.
 */
async function caretAtEnd(page: Page): Promise<void> {
  const isAtEnd = () =>
    page.getByRole('textbox', { name: 'Entry text' }).evaluate((text) => {
      const selection = document.getSelection();
      if (
        !selection?.isCollapsed ||
        !selection.anchorNode ||
        !text.contains(selection.anchorNode)
      ) {
        return false;
      }
      const rest = document.createRange();
      rest.setStart(selection.anchorNode, selection.anchorOffset);
      rest.setEndAfter(text.lastChild ?? text);
      return rest.toString() === '';
    });
  await expect(async () => {
    await page.keyboard.press('Control+End');
    for (let look = 0; look < 3; look += 1) {
      await page.waitForTimeout(40);
      expect(await isAtEnd()).toBe(true);
    }
  }).toPass();
}

/** Wakes who waits for the next time it rings. */
function bell() {
  const waiting: (() => void)[] = [];
  return {
    ring: () => {
      for (const wake of waiting.splice(0)) wake();
    },
    next: () => new Promise<void>((resolve) => waiting.push(resolve)),
  };
}

/** The app reopens where it was left, which may be the page of another entry. */
async function openJournal(page: Page): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Main' });
  await rail.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
}

async function openNew(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'New entry' }).click();
  await page.getByRole('textbox', { name: 'Entry text' }).waitFor();
  await page.getByRole('textbox', { name: 'Title' }).click();
  const entry = /journal\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (!entry) throw new Error(`This is not the page of an entry: ${page.url()}`);
  return entry;
}

async function openKnown(page: Page, entry: string): Promise<string> {
  await page.evaluate((id) => {
    location.hash = `#/journal/${id}`;
  }, entry);
  await page.locator('[role=status][data-phase=saved]').waitFor();
  await page.getByRole('textbox', { name: 'Entry text' }).click();
  await caretAtEnd(page);
  return entry;
}

/** The app itself, started once more, must read what the files were found to hold. */
async function readInTheApp(vault: string, known: ReadonlyMap<string, KnownEntry>): Promise<void> {
  const running = await launchApp({ vault });
  await unlock(running.page);
  const revisions = await running.page.evaluate(
    async (ids) => {
      const replies = await Promise.all(
        ids.map((id) => window.preround.send('journal.read', { id })),
      );
      return replies.map((reply) =>
        reply.ok ? (reply.value as { revision: number }).revision : 0,
      );
    },
    [...known.keys()],
  );
  expect(revisions).toEqual([...known.values()].map(({ revision }) => revision));
  await closeApp(running);
}
