import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { describeMachine } from './machine.ts';
import type { Options } from './options.ts';
import type { Result } from './result.ts';
import { projectFolder } from './start-app.ts';

export type Bench = Readonly<{
  measuredAt: string;
  machine: ReturnType<typeof describeMachine>;
  options: Omit<Options, 'only'> & { only: readonly string[] };
  results: readonly Result[];
}>;

/** Writes out/bench/bench.json and bench.md; returns the Markdown. */
export function writeReport(bench: Bench): string {
  const folder = join(projectFolder, 'out/bench');
  mkdirSync(folder, { recursive: true });
  const markdown = table(bench);
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(bench, null, 2)}\n`);
  writeFileSync(join(folder, 'bench.md'), markdown);
  return markdown;
}

function table({ machine, options, results, measuredAt }: Bench): string {
  const rows = results.map((result) =>
    [
      result.what,
      result.entries?.toLocaleString('en') ?? '',
      `${figure(result.median)} ${result.unit}`,
      result.p95 === undefined ? '' : figure(result.p95),
      result.beside ? `${result.beside.name} ${figure(result.beside.median)}` : '',
      result.ratio === undefined ? '' : `${result.ratio.toFixed(2)} ×`,
      result.target ?? '',
      result.met === null ? '' : result.met ? 'met' : '**missed**',
    ].join(' | '),
  );
  return [
    `Medians of ${options.runs} interleaved runs on ${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system};`,
    `Electron ${machine.electron} (${machine.origin}), ${measuredAt.slice(0, 10)}; load at the start ${machine.loadAtStart.toFixed(1)}.`,
    'Stalls are the longest of all runs.',
    '',
    '| what | entries | median | p95 | beside it | ratio | target | |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}
