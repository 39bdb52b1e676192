import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Bookmark } from 'lucide-react';
import { useRef } from 'react';
import { FormatButton } from './format-button';
import styles from './link-form.module.css';
import { passageAtCaret } from './passage-commands';
import { askForPassage, passageShortcut } from './passage-extension';

/** The toolbar's way to the menu that marks a passage; pressed while the caret is in one. */
export function PassageButton({ editor }: Readonly<{ editor: Editor }>) {
  const anchor = useRef<HTMLSpanElement>(null);
  const isMarked = useEditorState({
    editor,
    selector: ({ editor: { state } }) => passageAtCaret(state) !== null,
  });
  return (
    <span ref={anchor} className={styles.anchor}>
      <FormatButton
        label="Mark passage"
        shortcut={passageShortcut}
        icon={Bookmark}
        isPressed={isMarked}
        onPress={() => askForPassage(editor, 'kinds', anchor.current)}
      />
    </span>
  );
}
