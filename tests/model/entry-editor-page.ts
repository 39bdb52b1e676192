import type { Page } from '@playwright/test';
import type { EntryDocument } from '#shared/domain/document-text';
import type { Place, Range } from './text-model.ts';

/** The parts of Tiptap's editor that the test reaches for; Tiptap hangs it on its element. */
type TiptapElement = Element & {
  editor: {
    state: { doc: { toJSON: () => unknown }; tr: unknown };
    view: { dispatch: (transaction: unknown) => void; hasFocus: () => boolean };
    chain: () => Chain;
  };
};
type Chain = {
  focus: () => Chain;
  setTextSelection: (range: { from: number; to: number }) => Chain;
  setMark: (name: string, attributes: object) => Chain;
  unsetMark: (name: string) => Chain;
  setMeta: (key: string, value: unknown) => Chain;
  run: () => boolean;
};

const text = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });

/** What is in the editor now. */
export async function shownDocument(page: Page): Promise<EntryDocument> {
  return text(page).evaluate(
    (element) => (element as unknown as TiptapElement).editor.state.doc.toJSON() as EntryDocument,
  );
}

/**
 * Selects, and ends the last step of undo, so that each operation can be undone by itself. Lines are
 * paragraphs: each takes one place before and one behind its text.
 */
export async function select(page: Page, { from, to }: Range, lengths: readonly number[]) {
  const position = ({ line, offset }: Place) =>
    lengths.slice(0, line).reduce((sum, length) => sum + length + 2, 1) + offset;
  await text(page).evaluate(
    async (element, range) => {
      const { editor } = element as unknown as TiptapElement;
      editor.chain().focus().setTextSelection(range).setMeta('closeHistory$', true).run();
      // Tiptap takes the focus in the next frame, and keys pressed before it would go elsewhere.
      while (!editor.view.hasFocus()) await new Promise(requestAnimationFrame);
    },
    { from: position(from), to: position(to) },
  );
}

/** Marks what is selected as a passage, or as none. */
export async function markSelected(page: Page, id: string | null): Promise<void> {
  await text(page).evaluate((element, passage) => {
    const chain = (element as unknown as TiptapElement).editor.chain();
    if (passage === null) chain.unsetMark('passage').run();
    else chain.setMark('passage', { id: passage, kind: 'win', personId: null }).run();
  }, id);
}
