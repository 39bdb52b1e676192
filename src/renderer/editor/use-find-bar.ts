import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useState } from 'react';

/**
 * Whether the bar is there. Each new number in `asked` asks for its field; at 0 it only shows its matches.
 * @param found words to show from the start, or null
 */
export function useFindBar(editor: Editor, found: string | null) {
  const [bar, setBar] = useState({ isOpen: false, asked: 0 });
  const open = useCallback(() => setBar(({ asked }) => ({ isOpen: true, asked: asked + 1 })), []);
  const close = useCallback(() => {
    setBar({ isOpen: false, asked: 0 });
    editor.commands.focus();
  }, [editor]);

  // The text can be looked through once it is on the page, as in entry-editor.tsx.
  useEffect(() => {
    if (found === null) return;
    const show = () => queueMicrotask(() => setBar({ isOpen: true, asked: 0 }));
    if (editor.isInitialized) show();
    else editor.on('create', show);
    return () => {
      editor.off('create', show);
    };
  }, [editor, found]);

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
  return { ...bar, start: bar.asked === 0 ? found : null, open, close };
}
