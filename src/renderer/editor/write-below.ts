import { Extension, type KeyboardShortcutCommand } from '@tiptap/core';
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Blocks at the end of a text that one cannot write on from. */
const dead = ['table', 'codeBlock', 'horizontalRule', 'image'];

/** Adds a line at the very end and goes there; null where the text ends in one already. */
function lineBelow({ doc, tr, schema }: EditorState): Transaction | null {
  const paragraph = schema.nodes.paragraph?.create();
  if (!paragraph || !dead.includes(doc.lastChild?.type.name ?? '')) return null;
  tr.insert(doc.content.size, paragraph);
  return tr.setSelection(TextSelection.create(tr.doc, tr.doc.content.size - 1)).scrollIntoView();
}

/** Whether the caret stands at the end of the last block, so that nothing lies below. */
function isAtEnd(state: EditorState): boolean {
  const { $to, to } = state.selection;
  if ($to.index(0) !== state.doc.childCount - 1 && to !== state.doc.content.size) return false;
  if ($to.depth === 0) return to === state.doc.content.size;
  if ($to.node(1).type.name === 'table') return $to.index(1) === $to.node(1).childCount - 1;
  return to === $to.end(1);
}

const goBelow: KeyboardShortcutCommand = ({ editor }) => {
  if (!isAtEnd(editor.state) || !editor.view.endOfTextblock('down')) return false;
  const tr = lineBelow(editor.state);
  if (tr) editor.view.dispatch(tr);
  return tr !== null;
};

/** After a table, code, a divider or an image at the end, the arrow down or a press below goes on in a new line. */
export const WriteBelow = Extension.create({
  name: 'writeBelow',
  priority: 900,
  addKeyboardShortcuts: () => ({ ArrowDown: goBelow }),
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          mousedown(view, event) {
            const last = view.dom.lastElementChild;
            if (event.target !== view.dom || !last) return false;
            if (event.clientY <= last.getBoundingClientRect().bottom) return false;
            const tr = lineBelow(view.state);
            if (!tr) return false;
            event.preventDefault();
            view.dispatch(tr);
            view.focus();
            return true;
          },
        },
      },
    }),
  ],
});
