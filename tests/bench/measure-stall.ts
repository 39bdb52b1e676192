import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { closeApp, launchApp } from '../support/launch.ts';
import { draftOf, type Prose } from './corpus.ts';
import { chooseQueries } from './queries.ts';
import type { Report } from './result.ts';
import { copyVault, enterPassphrase, removeFolder, type Vault } from './vaults.ts';

/** Milliseconds between two looks at main's event loop; its delay is what lies beyond them. */
const resolution = 5;
const longestAllowed = 50;

type Stall = Readonly<{ main: number; task: number; frame: number }>;
type Tools = Readonly<{ corpus: readonly Prose[]; scratch: string; runs: number; report: Report }>;

/** The longest time that the main process, and that the page, did not answer while a person works. */
export async function measureStall(
  vault: Vault,
  { corpus, scratch, runs, report }: Tools,
): Promise<void> {
  const seen = new Map<string, Stall[]>();
  for (let run = 0; run < runs; run += 1) {
    const copy = copyVault(vault, join(scratch, 'stall'));
    const { app, page } = await launchApp({ vault: copy.folder });
    try {
      await page.getByLabel('Passphrase', { exact: true }).waitFor();
      await watchMain(app);
      await watchPage(page);
      for (const { name, work } of tasks(page, vault, corpus)) {
        await page.waitForTimeout(500);
        await takeStall(app, page);
        await work();
        await page.waitForTimeout(200);
        const stall = await takeStall(app, page);
        seen.set(name, [...(seen.get(name) ?? []), stall]);
      }
    } finally {
      await closeApp({ app });
      removeFolder(copy.folder);
    }
  }
  for (const [name, stalls] of seen) reportStall(name, stalls, vault, report);
}

function reportStall(
  name: string,
  stalls: readonly Stall[],
  { entries }: Vault,
  report: Report,
): void {
  const main = stalls.map((stall) => stall.main);
  report({
    what: `longest stall of main: ${name}`,
    entries,
    unit: 'ms',
    median: Math.max(...main),
    target: `≤ ${longestAllowed} ms`,
    met: Math.max(...main) <= longestAllowed,
    samples: main,
  });
  const page = stalls.map(({ frame }) => frame);
  report({
    what: `longest gap between the page's frames: ${name}`,
    entries,
    unit: 'ms',
    median: Math.max(...page),
    target: name.startsWith('typing') ? `≤ ${longestAllowed} ms` : null,
    met: name.startsWith('typing') ? Math.max(...page) <= longestAllowed : null,
    samples: page,
    detail: { 'longest task': Math.max(...stalls.map(({ task }) => task)) },
  });
}

function tasks(page: Page, vault: Vault, corpus: readonly Prose[]) {
  const queries = chooseQueries(corpus.slice(0, vault.entries));
  const words = (corpus[0]?.text ?? '').replaceAll(/\s+/g, ' ').slice(0, 500);
  return [
    {
      name: 'unlocking',
      work: async () => {
        await enterPassphrase(page);
        await page.getByRole('list', { name: 'Entries' }).waitFor();
      },
    },
    {
      name: 'searching as one types',
      work: async () => {
        const field = page.getByRole('searchbox', { name: 'Search' });
        for (const query of Object.values(queries)) {
          await field.fill('');
          await field.focus();
          await page.keyboard.type(query, { delay: 60 });
          await page.waitForTimeout(300);
        }
        await field.fill('');
      },
    },
    {
      name: 'opening a new entry',
      work: async () => {
        await page.getByRole('button', { name: 'New entry' }).click();
        await page.getByRole('textbox', { name: 'Entry text' }).click();
      },
    },
    { name: 'typing 500 keys', work: () => page.keyboard.type(words, { delay: 20 }) },
    { name: '50 saves', work: () => saveMany(page, vault, corpus) },
  ] as const;
}

function saveMany(page: Page, { entries }: Vault, corpus: readonly Prose[]): Promise<void> {
  const drafts = Array.from({ length: 50 }, (_, index) => draftOf(corpus, entries + index));
  return page.evaluate(async (all) => {
    for (const draft of all) await window.preround.send('journal.save', draft);
  }, drafts);
}

type Watched = { histogram?: { reset: () => void; readonly max: number } };
type WatchedPage = { stall?: { task: number; frame: number } };

function watchMain(app: ElectronApplication): Promise<void> {
  return app.evaluate((_electron, milliseconds) => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const histogram = monitorEventLoopDelay({ resolution: milliseconds });
    histogram.enable();
    (globalThis as Watched).histogram = histogram;
  }, resolution);
}

function watchPage(page: Page): Promise<void> {
  return page.evaluate(() => {
    const stall = { task: 0, frame: 0 };
    (globalThis as WatchedPage).stall = stall;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) stall.task = Math.max(stall.task, duration);
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const frame = (now: number) => {
      stall.frame = Math.max(stall.frame, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** What was longest since the last time this was asked, in milliseconds. */
async function takeStall(app: ElectronApplication, page: Page): Promise<Stall> {
  const longest = await app.evaluate(() => {
    const { histogram } = globalThis as Watched;
    const max = (histogram?.max ?? 0) / 1e6;
    histogram?.reset();
    return max;
  });
  const inPage = await page.evaluate(() => {
    const { stall } = globalThis as WatchedPage;
    const seen = { task: stall?.task ?? 0, frame: stall?.frame ?? 0 };
    if (stall) Object.assign(stall, { task: 0, frame: 0 });
    return seen;
  });
  return { main: Math.max(0, longest - resolution), ...inPage };
}
