import { randomUUID } from 'node:crypto';
import type { DocumentMark, InlineNode } from '#shared/domain/document-text';
import { type PassageKindId, passageKindIds } from '#shared/domain/passages';
import type { Surroundings } from './source';

/**
 * What programs write beyond Markdown: ==highlight==, #tags, Obsidian's [[links]], and our own marked
 * passages, [words]{.win} (store/transfer/export/inline-markdown.ts writes them).
 */
const notation = new RegExp(
  [
    String.raw`==(?<highlight>[^=\n]+)==`,
    String.raw`!?\[\[(?<linked>[^[\]|\n]+)(?:\|(?<shown>[^[\]\n]+))?\]\]`,
    `\\[(?<passage>[^[\\]\\n]+)\\]\\{\\.(?<kind>${passageKindIds.join('|')})(?: person="[^"\\n]*")?\\}`,
    String.raw`(?<![\p{L}\p{N}_/&])#(?<tag>\p{L}[\p{L}\p{N}\p{M}_/-]*)`,
  ].join('|'),
  'gu',
);

/** A run of words with these notations in it, as nodes. */
export function inlineNotation(
  text: string,
  marks: DocumentMark[],
  around: Surroundings,
): InlineNode[] {
  const nodes: InlineNode[] = [];
  const say = (words: string, more: DocumentMark[] = []) => {
    if (words !== '') nodes.push({ type: 'text', text: words, marks: [...marks, ...more] });
  };
  let from = 0;
  for (const match of text.matchAll(notation)) {
    say(text.slice(from, match.index));
    from = match.index + match[0].length;
    const { highlight, linked, shown, passage, kind, tag } = match.groups ?? {};
    if (highlight !== undefined) say(highlight, [{ type: 'highlight' }]);
    else if (linked !== undefined) say(shown ?? linked);
    else if (passage !== undefined) {
      say(passage, [
        {
          type: 'passage',
          attrs: { id: randomUUID(), kind: kind as PassageKindId, personId: null },
        },
      ]);
    } else {
      const known = around.tag(tag ?? '');
      if (known) nodes.push({ type: 'tag', attrs: known });
      else say(match[0]);
    }
  }
  say(text.slice(from));
  return nodes;
}
