import { type Editor, Extension } from '@tiptap/core';
import type { PassageKindId } from '#shared/domain/passages';
import { canMark, caretAtPassage, markPassage, unmarkPassage } from './passage-commands';
import { flashed, passageLabels } from './passage-labels';
import { passagePaste } from './passage-paste';

/** What a passage menu opens on: what it can be marked as, or whom to bring it up with. */
export type PassageStep = 'kinds' | 'person';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Asks for the menu, beside an element or, with null, at the selection. */
    passageMenu: { step: PassageStep; anchor: Element | null };
  }
}

export const passageShortcut = 'Mod+Shift+M';
const newId = () => crypto.randomUUID();

/** Marks the selection and goes back to the text. Returns whether there were words to mark. */
export function mark(editor: Editor, kind: PassageKindId, personId: string | null = null): boolean {
  const tr = markPassage(editor.state, { kind, personId }, newId);
  if (tr) editor.view.dispatch(tr);
  editor.commands.focus(null, { scrollIntoView: false });
  return tr !== null;
}

/** Takes the mark at the selection away and goes back to the text. */
export function unmark(editor: Editor): void {
  const tr = unmarkPassage(editor.state);
  if (tr) editor.view.dispatch(tr);
  editor.commands.focus(null, { scrollIntoView: false });
}

/** Opens the menu that marks the selection, where there is anything to mark. */
export function askForPassage(
  editor: Editor,
  step: PassageStep = 'kinds',
  anchor: Element | null = null,
): boolean {
  if (!canMark(editor.state)) return false;
  editor.emit('passageMenu', { step, anchor });
  return true;
}

/** Puts the caret at a passage, scrolls to it, and lets it stand out for a moment. */
export function showPassage(editor: Editor, id: string): void {
  const tr = caretAtPassage(editor.state, id);
  if (!tr) return;
  editor.view.dispatch(flashed(tr, id));
  editor.view.focus();
  // Only now: ProseMirror does not scroll to a selection that has not the focus.
  editor.view.dispatch(editor.state.tr.scrollIntoView());
}

/** Labels, paste and the shortcut of marked passages. */
export const Passages = Extension.create({
  name: 'passages',
  addKeyboardShortcuts: () => ({
    'Mod-Shift-m': ({ editor }) => askForPassage(editor) || true,
  }),
  addProseMirrorPlugins: () => [passageLabels(), passagePaste(newId)],
});
