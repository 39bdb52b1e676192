import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';

/** Runs once the menu that was chosen from has given the focus back to its button: else it would take it from the text. */
export function afterMenu(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

/** What is inserted next is undone by itself, however quickly it follows what was typed. */
export function apart(editor: Editor): Editor {
  editor.view.dispatch(closeHistory(editor.state.tr));
  return editor;
}
