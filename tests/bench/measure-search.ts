import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Prose } from './corpus.ts';
import { chooseQueries, type Queries, type QueryKind, queryKinds } from './queries.ts';
import type { Report } from './result.ts';
import { startApp } from './start-app.ts';
import { median, percentile } from './statistics.ts';
import { copyVault, enterPassphrase, removeFolder, type Vault, vaultArguments } from './vaults.ts';

/** Milliseconds from the key to the drawn results, by entries (design/performance.md). */
const targets: Readonly<Record<number, Readonly<Partial<Record<QueryKind, number>>>>> = {
  10000: { rare: 8, phrase: 15, common: 25, prefix: 25 },
  100000: { rare: 15, phrase: 45, common: 100, prefix: 100, everywhere: 350 },
};

/** How many results the page asks for at first (renderer/features/journal/queries.ts). */
const limit = 20;

type Seen = Readonly<{
  store: number;
  inPage: number;
  drawn: number;
  nextFrame: number;
  hits: number;
}>;
type Tools = Readonly<{ corpus: readonly Prose[]; runs: number; scratch: string; report: Report }>;

/** A search from the change of the field to its results on the screen, and the store's own share of it. */
export async function measureSearch(
  vault: Vault,
  { corpus, runs, scratch, report }: Tools,
): Promise<void> {
  const queries = chooseQueries(corpus.slice(0, vault.entries));
  const copy = copyVault(vault, join(scratch, 'search'));
  const app = await startApp(vaultArguments(copy));
  try {
    const page = await app.page();
    await enterPassphrase(page);
    await page.getByRole('list', { name: 'Entries' }).waitFor();
    const seen = await searchAll(page, queries, runs);
    for (const kind of queryKinds) {
      const ofKind = seen[kind];
      const drawn = ofKind.map((search) => search.drawn);
      const target = targets[vault.entries]?.[kind];
      report({
        what: `search ${kind}: \`${queries[kind]}\` → results drawn`,
        entries: vault.entries,
        unit: 'ms',
        median: median(drawn),
        p95: percentile(drawn, 0.95),
        beside: {
          name: 'store alone (sent → reply)',
          median: median(ofKind.map(({ store }) => store)),
          samples: ofKind.map(({ store }) => store),
        },
        target: target === undefined ? null : `≤ ${target} ms`,
        met: target === undefined ? null : median(drawn) <= target,
        samples: drawn,
        detail: {
          hits: ofKind[0]?.hits ?? 0,
          'results in the page': median(ofKind.map(({ inPage }) => inPage)),
          'two frames later': median(ofKind.map(({ nextFrame }) => nextFrame)),
        },
      });
    }
  } finally {
    await app.detach();
    await app.stop();
    removeFolder(copy.folder);
  }
}

async function searchAll(page: Page, queries: Queries, runs: number) {
  const seen: Record<QueryKind, Seen[]> = {
    rare: [],
    phrase: [],
    common: [],
    prefix: [],
    everywhere: [],
  };
  for (let run = -1; run < runs; run += 1) {
    for (const kind of queryKinds) {
      const store = await askStore(page, queries[kind]);
      // A space in front changes nothing but makes it a search the page has not kept.
      const drawn = await typeQuery(page, `${' '.repeat(run + 1)}${queries[kind]}`);
      if (run >= 0) seen[kind].push({ ...store, ...drawn });
    }
  }
  return seen;
}

function askStore(page: Page, query: string): Promise<{ store: number; hits: number }> {
  return page.evaluate(
    async (input) => {
      const started = performance.now();
      const reply = await window.preround.send('journal.search', input);
      const store = performance.now() - started;
      if (!reply.ok) throw new Error(reply.message);
      return { store, hits: (reply.value as { total: number }).total };
    },
    { query, limit },
  );
}

/** Empties the field, then puts the query into it as one change, which is what a key does. */
async function typeQuery(page: Page, query: string): Promise<Omit<Seen, 'store' | 'hits'>> {
  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await page.getByRole('list', { name: 'Entries' }).waitFor();
  // The address follows the field with a delay; its navigation must not fall into the measurement.
  await page.waitForTimeout(400);
  return page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!field || !setValue) throw new Error('There is no search field on this page.');
    return new Promise<{ inPage: number; drawn: number; nextFrame: number }>((resolve) => {
      const since = () => performance.now() - started;
      const observer = new MutationObserver(() => {
        if (!document.querySelector('ul[aria-label="Search results"] li a')) return;
        observer.disconnect();
        const inPage = since();
        requestAnimationFrame(() => {
          let drawn = 0;
          const { port1, port2 } = new MessageChannel();
          // A task after the frame: the results have been laid out and handed to the screen.
          port1.onmessage = () => {
            drawn = since();
          };
          port2.postMessage(null);
          requestAnimationFrame(() => resolve({ inPage, drawn, nextFrame: since() }));
        });
      });
      observer.observe(document.body, { subtree: true, childList: true });
      const started = performance.now();
      setValue.call(field, text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }, query);
}
