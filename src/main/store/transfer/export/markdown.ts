import type {
  BlockContent,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import {
  type BlockNode,
  childrenOf,
  type DocumentNode,
  type EntryDocument,
  type InlineNode,
  inlineText,
  isInline,
  visitNodes,
} from '#shared/domain/document-text';
import { inlineMarkdown, inlineNotation } from './inline-markdown';

export type MarkdownSurroundings = Readonly<{
  /** Current names of people and tags, by id. */
  names: ReadonlyMap<string, string>;
  /** Where an image stands in relation to the file, or null when images are left out. */
  imagePath: (id: string) => string | null;
}>;

/** An entry's text as GitHub's Markdown, with the notations of inline-markdown.ts. Ends in a line break. */
export function markdownOf(document: EntryDocument, surroundings: MarkdownSurroundings): string {
  const children = blocks(document.content, surroundings) as RootContent[];
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      emphasis: '_',
      listItemIndent: 'one',
      extensions: [gfmToMarkdown({ tablePipeAlign: false }), inlineNotation],
    },
  );
}

function blocks(nodes: readonly DocumentNode[], around: MarkdownSurroundings): BlockContent[] {
  return nodes.flatMap((node) => block(node, around));
}

function block(node: DocumentNode, around: MarkdownSurroundings): BlockContent[] {
  if (isInline(node))
    return [{ type: 'paragraph', children: inlineMarkdown([node], around.names) }];
  switch (node.type) {
    case 'horizontalRule':
      return [{ type: 'thematicBreak' }];
    case 'image': {
      const url = around.imagePath(node.attrs.id);
      const { alt } = node.attrs;
      if (url !== null) return [{ type: 'paragraph', children: [{ type: 'image', url, alt }] }];
      return alt === ''
        ? []
        : [{ type: 'paragraph', children: [{ type: 'text', value: `(Image: ${alt})` }] }];
    }
    case 'paragraph': {
      const children = inline(node, around);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    case 'heading': {
      const depth = Math.min(3, Math.max(1, node.attrs?.level ?? 1)) as 1 | 2 | 3;
      return [{ type: 'heading', depth, children: inline(node, around) }];
    }
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(childrenOf(node), around) }];
    case 'codeBlock':
      return [
        {
          type: 'code',
          lang: node.attrs?.language ?? null,
          value: childrenOf(node).filter(isInline).map(inlineText).join(''),
        },
      ];
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return [list(node, around)];
    case 'table':
      return [table(node, around)];
    // Only ever within what is above; in a broken document their content still counts.
    case 'listItem':
    case 'taskItem':
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
      return blocks(childrenOf(node), around);
  }
}

function inline(node: BlockNode, around: MarkdownSurroundings): PhrasingContent[] {
  return inlineMarkdown(childrenOf(node).filter(isInline), around.names);
}

function list(node: BlockNode, around: MarkdownSurroundings): List {
  const isOrdered = node.type === 'orderedList';
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? (node.attrs?.start ?? 1) : null,
    spread: false,
    children: childrenOf(node).map((item): ListItem => {
      const isChecked = 'attrs' in item && 'checked' in (item.attrs ?? {});
      const checked =
        item.type === 'taskItem' ? isChecked && (item as BlockNode).attrs?.checked === true : null;
      const children = blocks(childrenOf(item), around);
      // A check box needs something to stand before.
      const first: BlockContent[] =
        checked !== null && children[0]?.type !== 'paragraph'
          ? [{ type: 'paragraph', children: [{ type: 'text', value: '\u00A0' }] }]
          : [];
      return { type: 'listItem', checked, spread: false, children: [...first, ...children] };
    }),
  };
}

/** Markdown's tables have one header row, and cells of one line that span nothing. */
function table(node: BlockNode, around: MarkdownSurroundings): Table {
  const rows = childrenOf(node).map((row) =>
    childrenOf(row).flatMap((cell): TableCell[] => {
      const span = 'attrs' in cell ? ((cell as BlockNode).attrs?.colspan ?? 1) : 1;
      const empty = Array.from(
        { length: span - 1 },
        (): TableCell => ({ type: 'tableCell', children: [] }),
      );
      return [{ type: 'tableCell', children: cellContent(cell, around) }, ...empty];
    }),
  );
  return {
    type: 'table',
    children: rows.map((children) => ({ type: 'tableRow', children })),
  };
}

function cellContent(cell: DocumentNode, around: MarkdownSurroundings): PhrasingContent[] {
  const lines: PhrasingContent[][] = [];
  const visit = (nodes: readonly DocumentNode[], bullet: string): void => {
    if (nodes.length > 0 && nodes.every(isInline)) {
      const line = inlineMarkdown(nodes as readonly InlineNode[], around.names).map(
        (part): PhrasingContent => (part.type === 'break' ? { type: 'html', value: '<br>' } : part),
      );
      lines.push(bullet === '' ? line : [{ type: 'text', value: bullet }, ...line]);
      return;
    }
    for (const child of nodes) {
      if (child.type === 'image') {
        const made = block(child, around)[0];
        if (made?.type === 'paragraph') lines.push(made.children);
      } else visit(childrenOf(child), bulletOf(child) ?? bullet);
    }
  };
  visit(childrenOf(cell), '');
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'html', value: '<br>' } as const, ...line],
  );
}

function bulletOf(node: DocumentNode): string | null {
  if (node.type === 'listItem') return '• ';
  if (node.type !== 'taskItem') return null;
  return node.attrs?.checked === true ? '☑ ' : '☐ ';
}

/** Ids of the images a text shows now, each once. */
export function imagesShown(document: EntryDocument): string[] {
  const ids = new Set<string>();
  visitNodes(document.content, (node) => {
    if (node.type === 'image') ids.add(node.attrs.id);
  });
  return [...ids];
}
