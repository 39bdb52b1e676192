import type { DocumentNode } from '#shared/domain/document-text';
import { markdownNodes } from './markdown-nodes';
import type { Surroundings } from './source';

/**
 * RedNotebook's markup (txt2tags) as nodes. It is close to Markdown: what differs is written over, and
 * Markdown's reader does the rest.
 */
export function rednotebookNodes(text: string, around: Surroundings): DocumentNode[] {
  const markdown = text
    .split('\n')
    .map((line) => {
      const heading = /^(=+)\s*(.+?)\s*\1\s*$/.exec(line);
      if (heading?.[1]) return `${'#'.repeat(Math.min(3, heading[1].length))} ${heading[2]}`;
      // txt2tags numbers with a plus.
      return line.replace(/^(\s*)\+ /, '$11. ');
    })
    .join('\n')
    .replace(
      /\[""([^"]*)""(\.\w+)?(?:\?\d+)?\]/g,
      (_all, name: string, ending = '') => `(${name}${ending})`,
    )
    .replace(/\[([^\]"]+) ""([^"]+)""\]/g, '[$1](<$2>)')
    .replace(/(^|[^:\w/])\/\/(?=\S)(.+?\S)\/\//g, '$1*$2*')
    .replace(/(^|[^-\w])--(?=\S)([^-\n].*?\S)--(?!-)/g, '$1~~$2~~')
    .replace(/``([^`]+)``/g, '`$1`')
    .replace(/\\\\$/gm, '  ');
  return withUnderlines(markdownNodes(protectUnderlines(markdown), around));
}

/** Two underscores are bold in Markdown and underlined here: they are marked on the way through. */
const underlineStart = '\u{F0001}';
const underlineEnd = '\u{F0002}';

function protectUnderlines(text: string): string {
  return text.replace(/__(?=\S)([^_\n]+?\S?)__/g, `${underlineStart}$1${underlineEnd}`);
}

function withUnderlines(nodes: readonly DocumentNode[]): DocumentNode[] {
  return nodes.flatMap((node): DocumentNode[] => {
    if (node.type === 'text') {
      return node.text
        .split(new RegExp(`(${underlineStart}[^${underlineEnd}]*${underlineEnd})`, 'u'))
        .filter((part) => part !== '')
        .map((part) => {
          const text = part.replaceAll(underlineStart, '').replaceAll(underlineEnd, '');
          return part.startsWith(underlineStart)
            ? { ...node, text, marks: [...(node.marks ?? []), { type: 'underline' as const }] }
            : { ...node, text };
        });
    }
    return 'content' in node && node.content
      ? [{ ...node, content: withUnderlines(node.content) } as DocumentNode]
      : [node];
  });
}
