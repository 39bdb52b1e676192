import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { DocumentMark, DocumentNode, InlineNode } from '#shared/domain/document-text';
import { inlineNotation } from './markdown-notation';
import type { Surroundings } from './source';

/** Text longer than this is read a stretch at a time: the parser's time grows faster than its text. */
const stretch = 200_000;

/** The nodes of a Markdown text. HTML becomes its words; images that are not at hand, their description. */
export function markdownNodes(text: string, around: Surroundings): DocumentNode[] {
  return stretches(text).flatMap((part) => {
    const tree = fromMarkdown(part, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    return tree.children.flatMap((node) => nodesOf(node, [], around));
  });
}

/** Cut at empty lines, outside of nothing in particular: a list may be cut in two, and loses no word. */
function stretches(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > stretch) {
    const at = text.lastIndexOf('\n\n', from + stretch);
    const to = at > from ? at : from + stretch;
    parts.push(text.slice(from, to));
    from = to;
  }
  parts.push(text.slice(from));
  return parts;
}

function nodesOf(node: Nodes, marks: DocumentMark[], around: Surroundings): DocumentNode[] {
  const inside = (more: DocumentMark[] = marks) =>
    'children' in node
      ? (node.children as Nodes[]).flatMap((child) => nodesOf(child, more, around))
      : [];
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: inside() }];
    case 'heading':
      return [{ type: 'heading', attrs: { level: node.depth }, content: inside() }];
    case 'blockquote':
      return [{ type: 'blockquote', content: inside() }];
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }];
    case 'code':
      return [
        {
          type: 'codeBlock',
          attrs: { language: node.lang ?? null },
          content: [{ type: 'text', text: node.value }],
        },
      ];
    case 'list': {
      const isTasks = node.children.some(({ checked }) => typeof checked === 'boolean');
      return [
        {
          type: isTasks ? 'taskList' : node.ordered ? 'orderedList' : 'bulletList',
          attrs: { start: node.start ?? 1 },
          content: inside(),
        },
      ];
    }
    case 'listItem':
      return [
        {
          type: typeof node.checked === 'boolean' ? 'taskItem' : 'listItem',
          attrs: { checked: node.checked === true },
          content: inside(),
        },
      ];
    case 'table':
      return [
        {
          type: 'table',
          content: node.children.map((row, index) => ({
            type: 'tableRow',
            content: row.children.map((cell) => ({
              type: index === 0 ? 'tableHeader' : 'tableCell',
              content: (cell.children as Nodes[]).flatMap((child) => nodesOf(child, marks, around)),
            })),
          })),
        },
      ];
    case 'strong':
      return inside([...marks, { type: 'bold' }]);
    case 'emphasis':
      return inside([...marks, { type: 'italic' }]);
    case 'delete':
      return inside([...marks, { type: 'strike' }]);
    case 'link':
      return inside([...marks, { type: 'link', attrs: { href: node.url } }]);
    case 'inlineCode':
      return words(node.value, [...marks, { type: 'code' }]);
    case 'break':
      return [{ type: 'hardBreak' }];
    case 'text':
      return inlineNotation(node.value, marks, around);
    case 'html':
      return words(wordsOfHtml(node.value), marks);
    case 'image': {
      const image = around.image(node.url);
      if (image)
        return [{ type: 'image', attrs: { ...image, alt: (node.alt ?? '').slice(0, 1_000) } }];
      return words(node.alt ? `(Image: ${node.alt})` : '', marks);
    }
    case 'footnoteReference':
      return words(`[${node.identifier}]`, marks);
    case 'footnoteDefinition':
      return [{ type: 'paragraph', content: words(`[${node.identifier}] `, marks) }, ...inside()];
    case 'definition':
    case 'yaml':
      return [];
    case 'imageReference':
      return words(node.alt ?? '', marks);
    default:
      return inside();
  }
}

function words(text: string, marks: DocumentMark[]): InlineNode[] {
  return text === '' ? [] : [{ type: 'text', text, marks }];
}

/** The words of HTML, never its markup: what is between < and >, comments and scripts are dropped. */
function wordsOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>?/g, '');
}
