import type { Prose } from './corpus.ts';

export const queryKinds = ['rare', 'phrase', 'common', 'prefix', 'everywhere'] as const;
export type QueryKind = (typeof queryKinds)[number];
export type Queries = Readonly<Record<QueryKind, string>>;

/** What design/performance.md measured other journals with. */
const preferred: Queries = {
  rare: 'harpooneers',
  phrase: '"so to bed"',
  common: 'time',
  prefix: 'govern',
  everywhere: 'the',
};

/**
 * One query of each kind, as it would be typed: the preferred one where the corpus has it often
 * enough for its kind, else the word that occurs in the share of entries nearest to the kind's.
 */
export function chooseQueries(corpus: readonly Prose[]): Queries {
  const texts = corpus.map(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  const words = frequencies(texts, (text) => text.filter((word) => word.length > 3));
  const phrases = frequencies(texts, (text) =>
    text.slice(2).map((_, index) => text.slice(index, index + 3).join(' ')),
  );
  const stems = frequencies(texts, (text) =>
    text.filter((word) => word.length > 6).map((word) => word.slice(0, 6)),
  );
  const share = (count: number) => count / corpus.length;
  const choose = (
    query: string,
    counts: ReadonlyMap<string, number>,
    low: number,
    high: number,
  ) => {
    const plain = query.replaceAll('"', '');
    const there = share(counts.get(plain) ?? 0);
    if (there >= low && there <= high) return plain;
    const middle = Math.sqrt(low * high);
    const distance = ([, count]: readonly [string, number]) =>
      Math.abs(Math.log(share(count) / middle));
    const [best] = [...counts].reduce((a, b) => (distance(b) < distance(a) ? b : a));
    return best;
  };
  return {
    rare: choose(preferred.rare, words, 0.0002, 0.01),
    phrase: `"${choose(preferred.phrase, phrases, 0.02, 0.9)}"`,
    common: choose(preferred.common, words, 0.3, 0.95),
    prefix: choose(preferred.prefix, stems, 0.01, 0.3),
    everywhere: preferred.everywhere,
  };
}

/** In how many texts each of their parts occurs. */
function frequencies(
  texts: readonly (readonly string[])[],
  partsOf: (text: readonly string[]) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const part of new Set(partsOf(text))) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}
