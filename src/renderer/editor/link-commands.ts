import type { Editor } from '@tiptap/core';

/** Links the selection, changes the link at the caret, or writes the address where nothing is selected. */
export function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus();
  if (editor.isActive('link')) {
    const { from, to } = editor.state.selection;
    chain.extendMarkRange('link').setLink({ href }).setTextSelection({ from, to }).run();
    return;
  }
  if (!editor.state.selection.empty) {
    chain.setLink({ href }).run();
    return;
  }
  chain
    .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
    .run();
}

export function removeLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange('link').unsetLink().run();
}
