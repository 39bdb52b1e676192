import type { DocumentNode, EntryDocument } from '../document-text';

/** A form to write an entry in; ours have a short name as id, the person's own a UUID. */
export type Template = Readonly<{ id: string; name: string; document: EntryDocument }>;

const paragraph = (text = ''): DocumentNode =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };

/** A part of a form: its heading, a line that says what belongs there, and room to write. */
export function part(heading: string, guide: string): DocumentNode[] {
  return [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: heading }] },
    {
      type: 'paragraph',
      content: [{ type: 'text', text: guide, marks: [{ type: 'italic' }] }],
    },
    paragraph(),
  ];
}

/** A part that is a list to tick off. */
export function checks(heading: string, items: readonly string[]): DocumentNode[] {
  return [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: heading }] },
    {
      type: 'taskList',
      content: items.map((item) => ({
        type: 'taskItem' as const,
        attrs: { checked: false },
        content: [paragraph(item)],
      })),
    },
    paragraph(),
  ];
}

/** A form of its parts. */
export function form(id: string, name: string, ...parts: readonly DocumentNode[][]): Template {
  return { id, name, document: { type: 'doc', content: parts.flat() } };
}
