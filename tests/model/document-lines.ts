import type { EntryDocument, InlineNode } from '#shared/domain/document-text';
import type { Text } from './text-model.ts';

/** Reads a stored document as the model sees it. @throws Error for a node that the test never makes. */
export function linesOf(document: EntryDocument): Text {
  return document.content.map((block) => {
    if (block.type !== 'paragraph') throw new Error(`A ${block.type} that nobody made.`);
    return (block.content ?? []).flatMap((node) => charactersOf(node as InlineNode));
  });
}

function charactersOf(node: InlineNode) {
  if (node.type !== 'text') throw new Error(`A ${node.type} that nobody made.`);
  const marks = node.marks ?? [];
  const passage = marks.find((mark) => mark.type === 'passage');
  if (marks.length > (passage ? 1 : 0)) throw new Error('Formatting that nobody made.');
  const id = passage?.type === 'passage' ? passage.attrs.id : null;
  return [...node.text].map((text) => ({ text, passage: id }));
}
