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
      const heading = headingOf(line);
      if (heading !== null) return heading;
      // txt2tags numbers with a plus.
      return line.replace(/^(\s*)\+ /, '$11. ');
    })
    .join('\n')
    .replace(
      /\[""([^"]*)""(\.\w+)?(?:\?\d+)?\]/g,
      (_all, name: string, ending = '') => `(${name}${ending})`,
    )
    .replace(/\[([^[\]"]{1,1000}) ""([^"]+)""\]/g, '[$1](<$2>)')
    .replace(/(^|[^:\w/])\/\/(?=\S)(.{1,1000}?\S)\/\//g, '$1*$2*')
    .replace(/(^|[^-\w])--(?=\S)([^-\n].{0,1000}?\S)--(?!-)/g, '$1~~$2~~')
    .replace(/``([^`]+)``/g, '`$1`')
    .replace(/\\\\$/gm, '  ');
  return withUnderlines(markdownNodes(protectUnderlines(markdown), around));
}

/** "== Words ==" as Markdown's heading; null for any other line. Never a costly expression. */
function headingOf(line: string): string | null {
  const whole = line.trimEnd();
  let level = 0;
  while (whole[level] === '=') level += 1;
  if (level === 0 || whole.length <= 2 * level || !whole.endsWith('='.repeat(level))) return null;
  const words = whole.slice(level, -level).trim();
  return words === '' ? null : `${'#'.repeat(Math.min(3, level))} ${words}`;
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
