import type { Editor, JSONContent } from '@tiptap/core';
import type { EntryDocument } from '#shared/domain/document-text';

/** Puts a document into the text and returns how to read the text from then on. */
export type InsertDocument = (document: EntryDocument) => () => EntryDocument;

/**
 * A form or a question to begin with: it fills an empty text and comes to the caret of another, the
 * caret goes to the first empty line of it, and undo takes it away. In an empty text it is no change
 * to save: what nobody has written in stays unsaved.
 */
export function insertDocument(editor: Editor, document: EntryDocument): () => EntryDocument {
  const content = document.content as JSONContent[];
  if (editor.isEmpty) {
    editor.commands.setContent(document as JSONContent, { emitUpdate: false });
    editor.commands.focus(firstEmptyLine(editor));
  } else editor.chain().focus().insertContent(content).run();
  return () => editor.getJSON() as EntryDocument;
}

function firstEmptyLine(editor: Editor): number | 'end' {
  let found: number | null = null;
  editor.state.doc.descendants((node, position) => {
    if (found === null && node.type.name === 'paragraph' && node.content.size === 0) {
      found = position + 1;
    }
    return found === null;
  });
  return found ?? 'end';
}
