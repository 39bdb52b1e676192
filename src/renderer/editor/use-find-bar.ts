import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useState } from 'react';

/** The bar is there while `asked` is above 0; each new number asks for its field once more. */
export function useFindBar(editor: Editor) {
  const [asked, setAsked] = useState(0);
  const open = useCallback(() => setAsked((times) => times + 1), []);
  const close = useCallback(() => {
    setAsked(0);
    editor.commands.focus();
  }, [editor]);

  // Anywhere on the page: there is one text on it.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isFind = event.code === 'KeyF' && (event.ctrlKey || event.metaKey);
      if (!isFind || event.shiftKey || event.altKey || event.defaultPrevented) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open]);
  return { asked, open, close };
}
