import type { EntryDocument } from './document-text';

/** A document of plain text: a paragraph for each line. */
export function documentOfLines(text: string): EntryDocument {
  return {
    type: 'doc',
    content: text
      .split(/\r\n?|\n/)
      .map((line) =>
        line === ''
          ? { type: 'paragraph' }
          : { type: 'paragraph', content: [{ type: 'text', text: line }] },
      ),
  };
}

/** The text that documentOfLines made a document of, or null when it holds more than plain lines. */
export function linesOfDocument({ content }: EntryDocument): string | null {
  const lines: string[] = [];
  for (const block of content) {
    if (block.type !== 'paragraph') return null;
    let line = '';
    for (const node of block.content ?? []) {
      if (node.type !== 'text' || (node.marks && node.marks.length > 0)) return null;
      line += node.text;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
