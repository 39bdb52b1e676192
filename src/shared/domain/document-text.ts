import type { PassageKindId } from './passages';

/**
 * An entry's rich text as plain data, for pages: no schema here, so that it costs them nothing. What
 * may be in it is decided at the edge, in document.ts.
 */

export const documentLimits = {
  /** Lists within lists within quotes; the editor gives up long before. */
  depth: 200,
  /** Characters of text in one entry: about 300,000 words. */
  characters: 2_000_000,
} as const;

/** Characters of a person's or tag's name as it stands in a text. */
export const longestLabel = 200;

export type DocumentMark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'underline' }
  | { type: 'strike' }
  | { type: 'highlight' }
  | { type: 'code' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'passage'; attrs: PassageMark };

/** A passage that travels: all text with the same id belongs together. `personId` only for 'bring-up'. */
export type PassageMark = { id: string; kind: PassageKindId; personId: string | null };

export type TextNode = { type: 'text'; text: string; marks?: DocumentMark[] | undefined };
/** A person or tag named in the text. `label` is its name when it was written; the current one is looked up by id. */
export type NameNode = {
  type: 'person' | 'tag';
  attrs: { id: string; label: string };
  marks?: DocumentMark[] | undefined;
};
export type HardBreakNode = { type: 'hardBreak'; marks?: DocumentMark[] | undefined };
export type InlineNode = TextNode | NameNode | HardBreakNode;

/** Stored as a row of its own; width and height in pixels, so that the page keeps its place. */
export type ImageNode = {
  type: 'image';
  attrs: { id: string; alt: string; width: number; height: number };
};
export type DividerNode = { type: 'horizontalRule' };
export type BlockNode = {
  type:
    | 'paragraph'
    | 'heading'
    | 'bulletList'
    | 'orderedList'
    | 'listItem'
    | 'taskList'
    | 'taskItem'
    | 'blockquote'
    | 'codeBlock'
    | 'table'
    | 'tableRow'
    | 'tableHeader'
    | 'tableCell';
  attrs?:
    | {
        level?: number | undefined;
        start?: number | undefined;
        checked?: boolean | undefined;
        language?: string | null | undefined;
        colspan?: number | undefined;
        rowspan?: number | undefined;
        colwidth?: number[] | null | undefined;
        type?: string | null | undefined;
      }
    | undefined;
  content?: DocumentNode[] | undefined;
};
export type DocumentNode = InlineNode | ImageNode | DividerNode | BlockNode;
export type EntryDocument = { type: 'doc'; content: DocumentNode[] };

export const emptyDocument: EntryDocument = { type: 'doc', content: [{ type: 'paragraph' }] };

/** The child nodes of a node, none for a leaf. */
export function childrenOf(node: DocumentNode): readonly DocumentNode[] {
  return 'content' in node ? (node.content ?? []) : [];
}

/** Visits every node in reading order, outermost first. Returns nothing. */
export function visitNodes(
  nodes: readonly DocumentNode[],
  visit: (node: DocumentNode) => void,
): void {
  for (const node of nodes) {
    visit(node);
    visitNodes(childrenOf(node), visit);
  }
}

export function isInline(node: DocumentNode): node is InlineNode {
  return (
    node.type === 'text' ||
    node.type === 'hardBreak' ||
    node.type === 'person' ||
    node.type === 'tag'
  );
}

/** The words of one inline node; a person or tag reads as it is written, with its sign. */
export function inlineText(node: InlineNode): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'person':
      return `@${node.attrs.label}`;
    case 'tag':
      return `#${node.attrs.label}`;
    case 'hardBreak':
      return '\n';
  }
}

/** The words of a document: a line for each block, no markup. What search reads and lists show. */
export function plainText(document: EntryDocument): string {
  const lines: string[] = [];
  const visit = (nodes: readonly DocumentNode[]): void => {
    if (nodes.length === 0) return;
    if (nodes.every(isInline)) {
      lines.push(nodes.map(inlineText).join(''));
      return;
    }
    for (const child of nodes) {
      if (child.type === 'image') {
        if (child.attrs.alt !== '') lines.push(child.attrs.alt);
      } else visit(childrenOf(child));
    }
  };
  visit(document.content);
  return lines.join('\n');
}

/** Whether there is anything in a document that a person would miss: words, a name, an image, a table, a line. */
export function hasContent(document: EntryDocument): boolean {
  let found = false;
  visitNodes(document.content, (node) => {
    found ||=
      node.type === 'text'
        ? node.text.trim() !== ''
        : ['person', 'tag', 'image', 'table', 'horizontalRule'].includes(node.type);
  });
  return found;
}
