import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { blankArguments } from './measure-start.ts';
import { processTree } from './process-tree.ts';
import type { Report } from './result.ts';
import { type StartedApp, startApp } from './start-app.ts';
import { median, pairedRatio } from './statistics.ts';
import { enterPassphrase, type Vault, vaultArguments } from './vaults.ts';

const settled = 5_000;

/** Memory of all the app's processes, five seconds after the start, locked and open, beside a blank window. */
export async function measureMemory(
  vault: Vault,
  { runs, blankFolder, report }: { runs: number; blankFolder: string; report: Report },
): Promise<void> {
  if (process.platform !== 'linux') return;
  const blank: number[] = [];
  const locked: number[] = [];
  const opened: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    blank.push(await memoryOf(blankArguments(blankFolder)));
    locked.push(await memoryOf(vaultArguments(vault)));
    opened.push(await memoryOf(vaultArguments(vault), open));
  }
  for (const [what, samples] of [
    ['memory, locked', locked],
    ['memory, journal open', opened],
  ] as const) {
    const ratio = pairedRatio(samples, blank);
    report({
      what,
      entries: vault.entries,
      unit: 'MiB',
      median: median(samples),
      beside: { name: 'blank window', median: median(blank), samples: blank },
      ratio,
      target: '≤ 1.35 × blank',
      met: ratio <= 1.35,
      samples,
    });
  }
}

async function open(app: StartedApp): Promise<void> {
  const page = await app.page();
  await enterPassphrase(page);
  await page.getByRole('list', { name: 'Entries' }).waitFor();
  await app.detach();
}

async function memoryOf(
  args: readonly string[],
  prepare: (app: StartedApp) => Promise<void> = async () => undefined,
): Promise<number> {
  const app = await startApp(args);
  try {
    await prepare(app);
    await sleep(settled);
    return (
      processTree(app.pid)
        .map(proportionalSize)
        .reduce((sum, size) => sum + size, 0) / 1024
    );
  } finally {
    await app.stop();
  }
}

/** KiB of a process, shared pages divided among those who share them (PSS). */
function proportionalSize(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  } catch (error) {
    if (
      (error as { code?: string }).code === 'ESRCH' ||
      (error as { code?: string }).code === 'ENOENT'
    )
      return 0;
    throw error;
  }
}
