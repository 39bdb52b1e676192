import { join } from 'node:path';
import { readCorpus } from './corpus.ts';
import { fillDatabase } from './fill-database.ts';
import { describeMachine } from './machine.ts';
import { measureBoard } from './measure-board.ts';
import { measureFilters } from './measure-filters.ts';
import { measureMemory } from './measure-memory.ts';
import { measureSave } from './measure-save.ts';
import { measureSearch } from './measure-search.ts';
import { measureStall } from './measure-stall.ts';
import { measureStart } from './measure-start.ts';
import { measureTyping } from './measure-typing.ts';
import { type Options, readOptions, usage } from './options.ts';
import { seededRandom } from './random.ts';
import { writeReport } from './report.ts';
import type { Result } from './result.ts';
import { loadSources, type Sources } from './source-modules.ts';
import {
  benchFolder,
  copyVault,
  makeEmptyVault,
  openKey,
  removeFolder,
  type Vault,
} from './vaults.ts';

/*
 * node tests/bench/run.ts OPTIONS, started by npm run bench: fills vaults with real prose by the
 * app's own rules, measures the app beside what it could be at best, and writes out/bench/.
 */
const say = (text: string) => console.log(`bench: ${text}`);

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  console.error(`\n${usage}`);
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  const machine = describeMachine();
  if (machine.loadAtStart > machine.cores / 2)
    say(
      `this machine is busy (load ${machine.loadAtStart.toFixed(1)}): the figures will be worth little`,
    );
  const corpus = readCorpus(options.corpus, seededRandom(options.seed));
  const sources = await loadSources();
  const scratch = benchFolder();
  const blankFolder = join(scratch, 'blank');
  const results: Result[] = [];
  const report = (result: Result) => {
    results.push(result);
    say(`${result.what}, ${result.entries ?? ''}: ${result.median.toFixed(1)} ${result.unit}`);
  };
  const { runs, only } = options;
  try {
    const vaults = await makeVaults(scratch, options, corpus, sources);
    const [empty] = vaults;
    const filled = vaults.slice(1);
    const largest = filled.at(-1);
    if (!empty || !largest) throw new Error('No vault was made.');
    const { costs } = await openKey(empty, sources);

    if (only.has('start')) await measureStart(vaults, { runs, blankFolder, costs, report });
    for (const vault of filled) {
      if (only.has('save')) await measureSave(vault, { corpus, sources, runs, scratch, report });
      if (only.has('search')) await measureSearch(vault, { corpus, runs, scratch, report });
      if (only.has('filters')) await measureFilters(vault, { runs, scratch, report });
    }
    if (only.has('typing')) await measureTyping(largest, { corpus, runs, scratch, report });
    if (only.has('board')) await measureBoard(empty, { runs, scratch, report });
    if (only.has('memory')) await measureMemory(largest, { runs, blankFolder, report });
    if (only.has('stall'))
      await measureStall(largest, { corpus, scratch, runs: Math.min(runs, 3), report });
  } finally {
    removeFolder(scratch);
  }
  const measuredAt = new Date().toISOString();
  const recorded = { ...options, only: [...only] };
  console.log(`\n${writeReport({ measuredAt, machine, options: recorded, results })}`);
}

/** An empty vault and one of each size; each is made from the one before. */
async function makeVaults(
  scratch: string,
  { entries }: Options,
  corpus: ReturnType<typeof readCorpus>,
  sources: Sources,
): Promise<readonly Vault[]> {
  const vaults = [await makeEmptyVault(join(scratch, 'vault-0'))];
  for (const size of entries) {
    const before = vaults.at(-1);
    if (!before) break;
    const started = performance.now();
    const copy = copyVault(before, join(scratch, `vault-${size}`));
    const { key } = await openKey(copy, sources);
    const onProgress = (written: number) => {
      if (written % 10_000 === 0) say(`${written} of ${size} entries written`);
    };
    vaults.push(fillDatabase(copy, size, { corpus, key, sources, onProgress }));
    say(
      `a vault of ${size} entries made in ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
  }
  return vaults;
}
