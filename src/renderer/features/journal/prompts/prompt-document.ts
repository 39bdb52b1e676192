import type { EntryDocument } from '#shared/domain/document-text';

/** A prompt as an entry begins with it: quoted, with an empty line under it to write on. */
export function promptDocument(text: string): EntryDocument {
  return {
    type: 'doc',
    content: [
      {
        type: 'blockquote',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      },
      { type: 'paragraph' },
    ],
  };
}
