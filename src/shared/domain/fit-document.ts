import {
  type BlockNode,
  childrenOf,
  type DocumentMark,
  type DocumentNode,
  type EntryDocument,
  type InlineNode,
  inlineText,
  isInline,
  plainText,
} from './document-text';
import { safeLink } from './safe-link';

/** Deeper than this, what is imported is kept as plain paragraphs. */
const deepest = 24;
/** Characters of one document made here; below the contract's limit, so that there is room to write on. */
const mostCharacters = 1_000_000;

/**
 * Makes documents that the editor takes of nodes that may be nested in any way: words that stand where
 * only blocks may are wrapped, items begin with a paragraph, tables are rectangles, addresses are
 * safe. No word is lost. More than one document when it is too long for one.
 */
export function fitDocument(nodes: readonly DocumentNode[]): EntryDocument[] {
  const documents: EntryDocument[] = [];
  let content: DocumentNode[] = [];
  let characters = 0;
  for (const block of fitBlocks(nodes, 0).flatMap(inPieces)) {
    const length = plainText({ type: 'doc', content: [block] }).length;
    if (characters > 0 && characters + length > mostCharacters) {
      documents.push({ type: 'doc', content });
      content = [];
      characters = 0;
    }
    content.push(block);
    characters += length;
  }
  documents.push({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] });
  return documents;
}

function fitBlocks(nodes: readonly DocumentNode[], depth: number): DocumentNode[] {
  const blocks: DocumentNode[] = [];
  let run: InlineNode[] = [];
  const endRun = () => {
    const words = fitInline(run);
    if (words.length > 0) blocks.push(withContent({ type: 'paragraph' }, words));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(node);
      continue;
    }
    endRun();
    blocks.push(...fitBlock(node, depth));
  }
  endRun();
  return blocks;
}

function fitBlock(node: Exclude<DocumentNode, InlineNode>, depth: number): DocumentNode[] {
  if (node.type === 'image' || node.type === 'horizontalRule') return [node];
  if (depth >= deepest) return asParagraphs(node);
  const inside = () => fitBlocks(childrenOf(node), depth + 1);
  switch (node.type) {
    case 'paragraph':
      return split(node, (words) => withContent({ type: 'paragraph' }, words), inside);
    case 'heading': {
      const level = Math.min(3, Math.max(1, Math.round(node.attrs?.level ?? 1)));
      return split(
        node,
        (words) => withContent({ type: 'heading', attrs: { level } }, words),
        inside,
      );
    }
    case 'codeBlock': {
      const text = clean(wordsOf(node), true);
      const language = node.attrs?.language?.slice(0, 40) || null;
      return [withContent({ type: 'codeBlock', attrs: { language } }, textNodes(text))];
    }
    case 'blockquote': {
      const content = inside();
      return content.length === 0 ? [] : [{ type: 'blockquote', content }];
    }
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return fitList(node, depth);
    case 'table':
      return fitTable(node, depth);
    // Out of place: what is in them counts.
    case 'listItem':
    case 'taskItem':
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
      return inside();
  }
}

/** A block of words; where blocks stand in it, as images do in Markdown's paragraphs, they come out of it. */
function split(
  node: BlockNode,
  made: (words: InlineNode[]) => DocumentNode,
  inside: () => DocumentNode[],
): DocumentNode[] {
  const children = childrenOf(node);
  return children.every(isInline) ? [made(fitInline(children))] : inside();
}

function fitList(node: BlockNode, depth: number): DocumentNode[] {
  const itemType = node.type === 'taskList' ? 'taskItem' : 'listItem';
  const items = childrenOf(node).map((child): BlockNode => {
    const isItem = child.type === 'listItem' || child.type === 'taskItem';
    const content = fitBlocks(isItem ? childrenOf(child) : [child], depth + 2);
    const first: DocumentNode[] = content[0]?.type === 'paragraph' ? [] : [{ type: 'paragraph' }];
    const isChecked = child.type === 'taskItem' && child.attrs?.checked === true;
    return {
      type: itemType,
      ...(itemType === 'taskItem' && { attrs: { checked: isChecked } }),
      content: [...first, ...content],
    };
  });
  if (items.length === 0) return [];
  const start = Math.min(1_000_000, Math.max(0, Math.round(node.attrs?.start ?? 1)));
  return [
    node.type === 'orderedList'
      ? { type: 'orderedList', attrs: { start }, content: items }
      : { type: node.type, content: items },
  ];
}

function fitTable(node: BlockNode, depth: number): DocumentNode[] {
  const rows = childrenOf(node).map((row) => (row.type === 'tableRow' ? childrenOf(row) : [row]));
  const width = Math.min(100, Math.max(0, ...rows.map((cells) => cells.length)));
  if (width === 0) return [];
  const cell = (from: DocumentNode | undefined): BlockNode => {
    const isCell = from?.type === 'tableCell' || from?.type === 'tableHeader';
    const content = fitBlocks(isCell ? childrenOf(from) : from ? [from] : [], depth + 3);
    return {
      type: from?.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: content.length > 0 ? content : [{ type: 'paragraph' }],
    };
  };
  return [
    {
      type: 'table',
      content: rows.map((cells) => ({
        type: 'tableRow',
        content: Array.from({ length: width }, (_, index) => cell(cells[index])),
      })),
    },
  ];
}

function fitInline(nodes: readonly InlineNode[]): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] => {
    const marks = fitMarks(node.marks);
    const marked = marks.length > 0 ? { marks } : {};
    switch (node.type) {
      case 'hardBreak':
        return [{ type: 'hardBreak', ...marked }];
      case 'text': {
        const text = clean(node.text, false);
        return text === '' ? [] : [{ type: 'text', text, ...marked }];
      }
      default:
        return [{ type: node.type, attrs: node.attrs, ...marked }];
    }
  });
}

/** Each kind of mark once, in one order; a link only to a safe address. */
function fitMarks(marks: readonly DocumentMark[] | undefined): DocumentMark[] {
  const kept = new Map<string, DocumentMark>();
  for (const mark of marks ?? []) {
    if (kept.has(mark.type)) continue;
    if (mark.type !== 'link') {
      kept.set(mark.type, mark);
      continue;
    }
    const href = safeLink(mark.attrs.href);
    if (href !== null) kept.set('link', { type: 'link', attrs: { href } });
  }
  return [...kept.values()];
}

/** Removes what no text may hold: NUL and other control characters, halves of characters. */
function clean(text: string, keepsLines: boolean): string {
  const whole = text.toWellFormed().replace(/\r\n?/g, '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
  const plain = whole.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '');
  return keepsLines ? plain : plain.replace(/\n/g, ' ');
}

function wordsOf(node: DocumentNode): string {
  return isInline(node) ? inlineText(node) : childrenOf(node).map(wordsOf).join('');
}

const textNodes = (text: string): InlineNode[] => (text === '' ? [] : [{ type: 'text', text }]);

function withContent(node: BlockNode, content: readonly DocumentNode[]): BlockNode {
  return content.length > 0 ? { ...node, content: [...content] } : node;
}

/** A block that nests too deeply, as one paragraph for each of its lines; without recursion. */
function asParagraphs(node: DocumentNode): DocumentNode[] {
  const lines: string[] = [];
  const waiting: DocumentNode[] = [node];
  let line = '';
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isInline(next)) {
      line += inlineText(next);
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    waiting.push(...[...childrenOf(next)].reverse());
  }
  lines.push(line);
  return lines
    .map((text) => clean(text, false))
    .filter((text) => text !== '')
    .map((text) => ({ type: 'paragraph', content: textNodes(text) }));
}

/** A single block of more words than a document may have is cut, as paragraphs. */
function inPieces(block: DocumentNode): DocumentNode[] {
  const text = plainText({ type: 'doc', content: [block] });
  if (text.length <= mostCharacters) return [block];
  const pieces: DocumentNode[] = [];
  for (let from = 0; from < text.length; from += mostCharacters) {
    const piece = clean(text.slice(from, from + mostCharacters), false);
    pieces.push({ type: 'paragraph', content: textNodes(piece) });
  }
  return pieces;
}
