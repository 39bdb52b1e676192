import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { KnownName, NameKind, NameSource } from './editor-services';
import { nameSigns } from './name-signs';

/**
 * Keeps a name that the text has already, so that nothing typed meanwhile waits for it or is in its way.
 * A tag that is known by another id gets that one.
 * @throws AppError when it cannot be kept; the text has its words back then
 */
export async function keepNewName(
  editor: Editor,
  names: NameSource,
  kind: NameKind,
  made: KnownName,
): Promise<void> {
  try {
    const known = await names.create(kind, made.label, made.id);
    if (editor.isDestroyed) return;
    if (known.id !== made.id) {
      return eachOf(editor, kind, made.id, (tr, at) => tr.setNodeMarkup(at, null, { ...known }));
    }
    // The words are as they were, which Tiptap tells nobody; a save may have been quicker than the name.
    const transaction = editor.state.tr;
    editor.emit('update', { editor, transaction, appendedTransactions: [] });
  } catch (error) {
    if (!editor.isDestroyed) {
      const words = editor.schema.text(`${nameSigns[kind]}${made.label}`);
      eachOf(editor, kind, made.id, (tr, at) => tr.replaceWith(at, at + 1, words));
    }
    throw error;
  }
}

/** Changes each place that names one, from the last to the first; no step of its own to undo. */
function eachOf(
  editor: Editor,
  kind: NameKind,
  id: string,
  change: (tr: Transaction, at: number) => Transaction,
): void {
  const places: number[] = [];
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === kind && node.attrs.id === id) places.unshift(at);
  });
  const { tr } = editor.state;
  for (const at of places) change(tr, at);
  editor.view.dispatch(tr.setMeta('addToHistory', false));
}
