import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filters } from './fill-database.ts';
import type { Report } from './result.ts';
import { startApp } from './start-app.ts';
import { median, percentile } from './statistics.ts';
import { copyVault, enterPassphrase, removeFolder, type Vault, vaultArguments } from './vaults.ts';

/** How many results the page asks for at first (renderer/features/journal/queries.ts). */
const limit = 20;

type Tools = Readonly<{ runs: number; scratch: string; report: Report }>;

/** What filters take alone and together with a word of every entry: asked by the page, answered by the store. */
export async function measureFilters(
  vault: Vault,
  { runs, scratch, report }: Tools,
): Promise<void> {
  const copy = copyVault(vault, join(scratch, 'filters'));
  const app = await startApp(vaultArguments(copy));
  try {
    const page = await app.page();
    await enterPassphrase(page);
    await page.getByRole('list', { name: 'Entries' }).waitFor();
    for (const query of ['', 'the']) {
      for (const [name, narrowing] of Object.entries(filters)) {
        const samples: number[] = [];
        for (let run = -1; run < runs; run += 1) {
          const time = await ask(page, { query, filters: narrowing, limit });
          if (run >= 0) samples.push(time);
        }
        report({
          what: `filter by ${name}${query && ` and \`${query}\``}: sent → reply`,
          entries: vault.entries,
          unit: 'ms',
          median: median(samples),
          p95: percentile(samples, 0.95),
          target: null,
          met: null,
          samples,
        });
      }
    }
  } finally {
    await app.detach();
    await app.stop();
    removeFolder(copy.folder);
  }
}

function ask(page: Page, input: object): Promise<number> {
  return page.evaluate(async (asked) => {
    const started = performance.now();
    const reply = await window.preround.send('journal.search', asked);
    if (!reply.ok) throw new Error(reply.message);
    return performance.now() - started;
  }, input);
}
