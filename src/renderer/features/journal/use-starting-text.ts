import { useCallback, useRef } from 'react';
import type { EntryDocument } from '#shared/domain/document-text';
import type { InsertDocument } from '../../editor/insert-document';

type OnReady = (focus: (isScrolling: boolean) => void, insert: InsertDocument) => void;

/**
 * Puts a prompt or a template into the text, or promises to when the editor has not been loaded yet.
 * @param focusReady told of the editor's focus, as use-text-focus.ts wants it
 * @param onInserted given how to read the text, since inserting is no change that the editor tells of
 */
export function useStartingText(
  focusReady: (focus: (isScrolling: boolean) => void) => void,
  onInserted: (document: () => EntryDocument) => void,
) {
  const put = useRef<InsertDocument | null>(null);
  const promised = useRef<EntryDocument | null>(null);
  const inserted = useRef(onInserted);
  inserted.current = onInserted;

  const insert = useCallback((document: EntryDocument) => {
    if (put.current) inserted.current(put.current(document));
    else promised.current = document;
  }, []);
  const ready = useCallback<OnReady>(
    (focus, insertDocument) => {
      focusReady(focus);
      put.current = insertDocument;
      const document = promised.current;
      promised.current = null;
      if (document) insert(document);
    },
    [focusReady, insert],
  );
  return { insert, ready };
}
