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

export type DocumentMark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'strike' }
  | { type: 'highlight' }
  | { type: 'link'; attrs: { href: string } };

type TextNode = { type: 'text'; text: string; marks?: DocumentMark[] | undefined };
type LeafNode = { type: 'hardBreak'; marks?: DocumentMark[] | undefined };
export type BlockNode = {
  type:
    | 'paragraph'
    | 'heading'
    | 'bulletList'
    | 'orderedList'
    | 'listItem'
    | 'taskList'
    | 'taskItem'
    | 'blockquote';
  attrs?:
    | {
        level?: number | undefined;
        start?: number | undefined;
        checked?: boolean | undefined;
        type?: string | null | undefined;
      }
    | undefined;
  content?: DocumentNode[] | undefined;
};
export type DocumentNode = TextNode | LeafNode | BlockNode;
export type EntryDocument = { type: 'doc'; content: DocumentNode[] };

export const emptyDocument: EntryDocument = { type: 'doc', content: [{ type: 'paragraph' }] };

const inline = new Set(['text', 'hardBreak']);

/** The words of a document: a line for each block, no markup. What search reads and lists show. */
export function plainText(document: EntryDocument): string {
  const lines: string[] = [];
  const visit = (nodes: readonly DocumentNode[] | undefined): void => {
    if (!nodes?.length) return;
    if (nodes.every((child) => inline.has(child.type))) {
      lines.push(
        nodes.map((child) => (child.type === 'text' ? (child as TextNode).text : '\n')).join(''),
      );
      return;
    }
    for (const child of nodes) if ('content' in child) visit(child.content);
  };
  visit(document.content);
  return lines.join('\n');
}
