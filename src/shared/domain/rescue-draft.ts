import type { EntryDocument } from './document-text';

type Rescued = Readonly<{
  id: string;
  occurredAt: number;
  offsetMinutes: number;
  title: string;
  document: EntryDocument;
  baseRevision: 0;
  session: string;
}>;

/** Characters of one rescued entry: well below what the journal refuses. */
const mostCharacters = 500_000;

/**
 * The words of a draft that the journal would refuse (too long, too deeply nested, or not a draft at
 * all), as entries of plain paragraphs. Formatting is given up so that no word is.
 * @param parsed whatever the draft's JSON held
 */
export function rescueDraft(
  parsed: unknown,
  { now, newId }: Readonly<{ now: number; newId: () => string }>,
): Rescued[] {
  const draft = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as Record<
    string,
    unknown
  >;
  const paragraphs = paragraphsOf(draft.document);
  const parts = inParts(paragraphs);
  const title = typeof draft.title === 'string' ? draft.title.slice(0, 400) : '';
  const session = newId();
  return parts.map((part, index) => ({
    id: newId(),
    occurredAt: wholeNumber(draft.occurredAt) ?? now,
    offsetMinutes: Math.max(-840, Math.min(840, wholeNumber(draft.offsetMinutes) ?? 0)),
    title: `${title} (kept draft${parts.length > 1 ? `, part ${index + 1}` : ''})`.trim(),
    document: {
      type: 'doc',
      content: part.map((text) =>
        text === ''
          ? { type: 'paragraph' }
          : { type: 'paragraph', content: [{ type: 'text', text }] },
      ),
    },
    baseRevision: 0,
    session,
  }));
}

function wholeNumber(value: unknown): number | null {
  return Number.isSafeInteger(value) ? (value as number) : null;
}

/** Every text in reading order, a paragraph for each run of siblings; without recursion, for depth is why it is here. */
function paragraphsOf(document: unknown): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const waiting: unknown[] = [document];
  const endOfBlock = Symbol('end of block');
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === endOfBlock) {
      if (current !== '') paragraphs.push(current);
      current = '';
      continue;
    }
    if (typeof next !== 'object' || next === null) continue;
    const { text, content } = next as { text?: unknown; content?: unknown };
    if (typeof text === 'string') current += text;
    if (!Array.isArray(content)) continue;
    waiting.push(endOfBlock);
    for (let index = content.length - 1; index >= 0; index -= 1) waiting.push(content[index]);
  }
  if (current !== '') paragraphs.push(current);
  return paragraphs;
}

function inParts(paragraphs: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  let characters = 0;
  for (const paragraph of paragraphs) {
    for (let from = 0; from < paragraph.length; from += mostCharacters) {
      const piece = paragraph.slice(from, from + mostCharacters);
      if (characters + piece.length > mostCharacters) {
        parts.push([]);
        characters = 0;
      }
      parts.at(-1)?.push(piece);
      characters += piece.length;
    }
  }
  return parts.filter((part) => part.length > 0);
}
