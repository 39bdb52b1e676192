import { Extension } from '@tiptap/core';
import { DOMParser, type ParseOptions, type Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { mendStyles } from './pasted-styles';
import { mendWordLists } from './word-lists';

/**
 * Reads what is pasted after ProseMirror has parsed it inertly, by its own policy for Trusted Types: no
 * HTML is written as a string here, elements are only moved.
 */
class PasteParser extends DOMParser {
  override parseSlice(dom: Node, options?: ParseOptions) {
    if (dom instanceof HTMLElement) {
      mendWordLists(dom, dom.ownerDocument);
      mendStyles(dom, dom.ownerDocument);
    }
    return super.parseSlice(dom, options);
  }
}

function pasteParser(schema: Schema): DOMParser {
  return new PasteParser(schema, DOMParser.fromSchema(schema).rules);
}

export const PasteFromWord = Extension.create({
  name: 'pasteFromWord',
  addProseMirrorPlugins() {
    return [new Plugin({ props: { clipboardParser: pasteParser(this.editor.schema) } })];
  },
});
