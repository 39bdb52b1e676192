import {
  type DocumentMark,
  type DocumentNode,
  type EntryDocument,
  inlineText,
  isInline,
  visitNodes,
} from './document-text';
import type { PassageKindId } from './passages';

/** A marked passage as it stands in a document. `text` holds its words, parts of it joined by a line break. */
export type FoundPassage = Readonly<{
  id: string;
  kind: PassageKindId;
  personId: string | null;
  text: string;
}>;

/** What a document names: ids of people, tags and images, each once, and its passages in reading order. */
export type Named = Readonly<{
  people: readonly string[];
  tags: readonly string[];
  images: readonly string[];
  passages: readonly FoundPassage[];
}>;

/** Reads a document once for all that other tables keep about it. */
export function namedIn(document: EntryDocument): Named {
  const people = new Set<string>();
  const tags = new Set<string>();
  const images = new Set<string>();
  const passages = new Map<string, { found: FoundPassage; parts: string[]; block: number }>();
  let block = 0;
  visitNodes(document.content, (node) => {
    if (node.type === 'person') people.add(node.attrs.id);
    else if (node.type === 'tag') tags.add(node.attrs.id);
    else if (node.type === 'image') images.add(node.attrs.id);
    if (!isInline(node)) {
      block += 1;
      return;
    }
    const mark = passageOf(node);
    if (!mark) return;
    const { id, kind, personId } = mark.attrs;
    if (personId !== null) people.add(personId);
    const known = passages.get(id);
    if (!known) {
      const found = { id, kind, personId, text: '' };
      passages.set(id, { found, parts: [inlineText(node)], block });
      return;
    }
    if (known.block === block) known.parts.push(`${known.parts.pop() ?? ''}${inlineText(node)}`);
    else known.parts.push(inlineText(node));
    known.block = block;
  });
  return {
    people: [...people],
    tags: [...tags],
    images: [...images],
    passages: [...passages.values()]
      .map(({ found, parts }) => ({ ...found, text: parts.join('\n').trim() }))
      .filter(({ text }) => text !== ''),
  };
}

function passageOf(node: DocumentNode): Extract<DocumentMark, { type: 'passage' }> | undefined {
  const marks = 'marks' in node ? node.marks : undefined;
  return marks?.find((mark) => mark.type === 'passage');
}
