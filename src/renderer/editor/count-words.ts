import type { Node } from '@tiptap/pm/model';
import { wordCount } from '#shared/domain/word-count';

/** A name reads as words; anything else that is one character wide parts them. */
const leafText = (leaf: Node) =>
  leaf.type.name === 'hardBreak' ? '\n' : String(leaf.attrs.label ?? ' ');

/** Counts words; blocks are shared from one state to the next, so only what a change touched is counted anew. */
export function rememberedWordCount(): (doc: Node) => number {
  const known = new WeakMap<Node, number>();
  const count = (node: Node): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    let words = 0;
    if (node.isTextblock) words = wordCount(node.textBetween(0, node.content.size, '\n', leafText));
    else {
      node.forEach((child) => {
        words += count(child);
      });
    }
    known.set(node, words);
    return words;
  };
  return count;
}

/** The words of a part of a document. */
export function wordsBetween(doc: Node, from: number, to: number): number {
  return wordCount(doc.textBetween(from, to, '\n', leafText));
}

const wordsAMinute = 230;
const long = 1_000;
const whole = new Intl.NumberFormat('en-GB');

/** What is shown: the words, of the selection when there is one, and the minutes that a long text takes to read. */
export function wordCountWords(all: number, selected: number | null): string {
  const words = (count: number) => `${whole.format(count)} ${count === 1 ? 'word' : 'words'}`;
  if (selected !== null) return `${whole.format(selected)} of ${words(all)}`;
  if (all < long) return words(all);
  return `${words(all)} · ${Math.round(all / wordsAMinute)} min to read`;
}
