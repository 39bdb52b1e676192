import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { Suggestion } from '@tiptap/suggestion';
import { matchingItems, type SlashItem, slashItems } from './slash-items';
import { suggestionPlacement, suggestionPopup } from './suggestion-popup';

/** `/` at the start of a line or after a space offers what can be put there. */
export const SlashMenu = Extension.create<{
  onPickImage?: ((view: EditorView) => void) | undefined;
}>({
  name: 'slashMenu',
  // Enter is the list's before it is the text's.
  priority: 1_000,
  addOptions: () => ({}),
  addProseMirrorPlugins() {
    const { onPickImage } = this.options;
    const items = slashItems({
      now: () => new Date(),
      onPickImage: onPickImage && (() => onPickImage(this.editor.view)),
    });
    return [
      Suggestion<SlashItem, SlashItem>({
        ...suggestionPlacement,
        editor: this.editor,
        pluginKey: new PluginKey('slashMenu'),
        char: '/',
        allow: ({ state, range }) => {
          const $from = state.doc.resolve(range.from);
          return !$from.parent.type.spec.code && !$from.marks().some(({ type }) => type.spec.code);
        },
        command: ({ editor, range, props }) =>
          props.run(editor.chain().focus().deleteRange(range)).run(),
        render: suggestionPopup<SlashItem>({
          id: 'slash',
          label: 'Insert',
          choicesFor: (query) => matchingItems(items, query),
        }),
      }),
    ];
  },
});
