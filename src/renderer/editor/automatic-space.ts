import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';

/** Where the space stands while the caret is right behind it. */
const key = new PluginKey<number | null>('automaticSpace');
/** What stands right after a word. A straight double quote may as well open, and keeps the space. */
const afterWord = /^[.,;:!?)\]}…’'”]$/;

/** Says of a transaction that it put a space after a name which nobody typed. */
export function withAutomaticSpace(tr: Transaction, at: number): Transaction {
  return tr.setMeta(key, at);
}

/** Puts the caret into the text before it: Chromium else writes on before the space that follows a name. */
export function writeOnBehind(): void {
  const selection = getSelection();
  const last = selection?.anchorNode?.childNodes[selection.anchorOffset - 1];
  if (last instanceof Text) selection?.collapse(last, last.length);
}

/** The space set after a name gives way to punctuation, and a space typed next is that one. */
export function automaticSpace(): Plugin<number | null> {
  return new Plugin<number | null>({
    key,
    state: {
      init: () => null,
      apply(tr, before) {
        const set: unknown = tr.getMeta(key);
        if (typeof set === 'number') return set;
        if (before === null || set === null) return null;
        const at = tr.mapping.map(before);
        const isBehind = tr.selection.empty && tr.selection.from === at + 1;
        return isBehind && tr.doc.textBetween(at, at + 1) === ' ' ? at : null;
      },
    },
    props: {
      handleTextInput(view, from, to, text) {
        const at = key.getState(view.state) ?? null;
        if (at === null || from !== to || from !== at + 1) return false;
        const used = view.state.tr.setMeta(key, null);
        if (text === ' ') {
          view.dispatch(used);
          return true;
        }
        if (!afterWord.test(text)) return false;
        view.dispatch(used.delete(at, at + 1));
        // Typed there for all the others, so that quotes are set as in print.
        const typed = () => view.state.tr.insertText(text, at, at);
        const isHandled = view.someProp('handleTextInput', (handle) =>
          handle(view, at, at, text, typed),
        );
        if (!isHandled) view.dispatch(typed().scrollIntoView());
        writeOnBehind();
        return true;
      },
    },
  });
}
