import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { EntryDraft } from '#shared/contract/journal';
import type { EntryRow } from '../../src/main/store/journal/repository.ts';
import { draftOf, type Prose } from './corpus.ts';
import { openBareDatabase } from './electron-as-node.ts';
import type { Report } from './result.ts';
import type { Sources } from './source-modules.ts';
import { startApp } from './start-app.ts';
import { median, pairedRatio, percentile } from './statistics.ts';
import {
  copyVault,
  enterPassphrase,
  openKey,
  removeFolder,
  type Vault,
  vaultArguments,
} from './vaults.ts';

/** Saves in a row, each side, before the other side has its turn. */
const batch = 12;

type Tools = Readonly<{
  corpus: readonly Prose[];
  sources: Sources;
  runs: number;
  scratch: string;
  report: Report;
}>;

/** A save from the page to its acknowledgement, beside a commit of the same row without the app. */
export async function measureSave(vault: Vault, tools: Tools): Promise<void> {
  const { corpus, sources, runs, scratch } = tools;
  const ours = copyVault(vault, join(scratch, 'save-app'));
  const theirs = copyVault(vault, join(scratch, 'save-bare'));
  const { key } = await openKey(theirs, sources);
  const bare = await openBareDatabase(join(theirs.folder, 'journal.db'), key);
  const app = await startApp(vaultArguments(ours));
  try {
    const page = await app.page();
    await enterPassphrase(page);
    await openNewEntry(page);
    const rounds = { first: newRounds(), again: newRounds(), spoken: [] as number[] };
    for (let run = -1; run < runs; run += 1) {
      const drafts = Array.from({ length: batch }, (_, index) =>
        draftOf(corpus, vault.entries + (run + 1) * batch + index),
      );
      // As after one more sentence: each is saved once more on its first revision.
      const longer = drafts.map((draft) => ({
        ...draft,
        title: `${draft.title} and more`,
        baseRevision: 1,
      }));
      const rows = rowsOf(drafts, sources);
      const first = {
        ours: await save(page, drafts),
        theirs: await bare.commit(rows),
      };
      const again = {
        ours: await save(page, longer),
        theirs: await bare.commit(rowsOf(longer, sources, rows)),
      };
      const spoken = await saveByTyping(page);
      // The first round warms up: prepared statements, caches, compiled code.
      if (run < 0) continue;
      add(rounds.first, first);
      add(rounds.again, again);
      rounds.spoken.push(...spoken);
    }
    reportSave('save a new entry: sent → acknowledged', rounds.first, vault, tools.report);
    reportSave('save it again (autosave): sent → acknowledged', rounds.again, vault, tools.report);
    tools.report({
      what: 'save in the editor: “Saving…” → “Saved” on the page',
      entries: vault.entries,
      unit: 'ms',
      median: median(rounds.spoken),
      p95: percentile(rounds.spoken, 0.95),
      target: null,
      met: null,
      samples: rounds.spoken,
    });
  } finally {
    await app.detach();
    await app.stop();
    await bare.close();
    for (const { folder } of [ours, theirs]) removeFolder(folder);
  }
}

type Pair = Readonly<{ ours: readonly number[]; theirs: readonly number[] }>;
type Rounds = { ours: number[][]; theirs: number[][] };
const newRounds = (): Rounds => ({ ours: [], theirs: [] });
const add = (rounds: Rounds, { ours, theirs }: Pair) => {
  rounds.ours.push([...ours]);
  rounds.theirs.push([...theirs]);
};

function reportSave(
  what: string,
  { ours, theirs }: Rounds,
  { entries }: Vault,
  report: Report,
): void {
  const [samples, besideSamples] = [ours.flat(), theirs.flat()];
  const ratio = pairedRatio(ours.map(median), theirs.map(median));
  const [middle, slow] = [median(samples), percentile(samples, 0.95)];
  report({
    what,
    entries,
    unit: 'ms',
    median: middle,
    p95: slow,
    beside: { name: 'bare commit', median: median(besideSamples), samples: besideSamples },
    ratio,
    target: 'median ≤ 5 ms, p95 ≤ 20 ms, ≤ 2 × bare commit',
    met: middle <= 5 && slow <= 20 && ratio <= 2,
    samples,
    detail: { 'bare commit p95': percentile(besideSamples, 0.95) },
  });
}

/** Milliseconds of each save, with pauses between them as there are between an autosave and the next. */
function save(page: Page, drafts: readonly EntryDraft[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const times: number[] = [];
    for (const draft of all) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      const started = performance.now();
      const reply = await window.preround.send('journal.save', draft);
      times.push(performance.now() - started);
      if (!reply.ok) throw new Error(reply.message);
    }
    return times;
  }, drafts);
}

async function openNewEntry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New entry' }).click();
  await page.getByRole('textbox', { name: 'Entry text' }).click();
}

/** Types a word and waits for its save, three times; milliseconds that “Saving…” stood on the page. */
async function saveByTyping(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const word of ['quiet ', 'evening ', 'after ']) {
    const watch = await page.evaluateHandle(() => ({
      saved: new Promise<number>((resolve) => {
        let since = 0;
        const observer = new MutationObserver(() => {
          const phase = document.querySelector<HTMLElement>('[role=status][data-phase]')?.dataset
            .phase;
          if (phase === 'saving' && since === 0) since = performance.now();
          if (phase !== 'saved' || since === 0) return;
          observer.disconnect();
          resolve(performance.now() - since);
        });
        observer.observe(document.body, {
          subtree: true,
          attributes: true,
          attributeFilter: ['data-phase'],
        });
      }),
    }));
    await page.keyboard.type(word);
    times.push(await watch.evaluate(({ saved }) => saved));
  }
  return times;
}

/** The rows that the store makes of drafts, by its own rules, kept in place of being written. */
function rowsOf(
  drafts: readonly EntryDraft[],
  { entryRow }: Sources,
  stored: readonly EntryRow[] = [],
): EntryRow[] {
  return drafts.map((draft) =>
    entryRow(draft, {
      stored: stored.find((row) => row.id === draft.id),
      named: { people: [], tags: [], images: [], passages: [] },
      names: '',
      position: Math.floor(draft.occurredAt / 60_000) * 1024,
      dayStartsAt: 0,
      savedAt: Date.now(),
    }),
  );
}
