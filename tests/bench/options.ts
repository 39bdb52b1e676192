import { parseArgs } from 'node:util';

export const parts = [
  'start',
  'save',
  'search',
  'filters',
  'typing',
  'board',
  'memory',
  'stall',
] as const;
export type Part = (typeof parts)[number];

export type Options = Readonly<{
  /** How many entries the vaults hold, ascending. */
  entries: readonly number[];
  /** How often each thing is measured; the medians are taken over these. */
  runs: number;
  only: ReadonlySet<Part>;
  /** A JSON Lines file (also .gz) of {date, title, text}, or null for Moby Dick. */
  corpus: string | null;
  seed: number;
}>;

export const usage = `npm run bench -- [--entries 10000,100000] [--runs 7] [--only ${parts.join(',')}]
                 [--corpus FILE.jsonl(.gz)] [--seed 1] [--quick]
--quick: 200 and 1,000 entries, 3 runs: to see that everything works, not for figures.`;

/** @throws Error with what is wrong with the command line */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      entries: { type: 'string' },
      runs: { type: 'string' },
      only: { type: 'string', default: parts.join(',') },
      corpus: { type: 'string' },
      seed: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
    },
  });
  const entries = (values.entries ?? (values.quick ? '200,1000' : '10000,100000'))
    .split(',')
    .map(positive)
    .toSorted((a, b) => a - b);
  return {
    entries,
    runs: positive(values.runs ?? (values.quick ? '3' : '7')),
    only: new Set(values.only.split(',').map(part)),
    corpus: values.corpus ?? null,
    seed: positive(values.seed),
  };
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`"${text}" is not a number above 0.`);
  return number;
}

function part(text: string): Part {
  const found = parts.find((name) => name === text);
  if (!found) throw new Error(`There is no part "${text}". Parts: ${parts.join(', ')}.`);
  return found;
}
