import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { BookmarkX } from 'lucide-react';
import { useRef } from 'react';
import { Group } from 'react-aria-components';
import { passageKinds } from '#shared/domain/passages';
import { passageIcons } from '../ui/passage-kind';
import { FormatButton } from './format-button';
import styles from './formatting-toolbar.module.css';
import { passageAtCaret, touchesPassage } from './passage-commands';
import { askForPassage, mark, unmark } from './passage-extension';

/** A button for each kind of passage; for the bubble menu, and for the hint at a passage. */
export function PassageChoices({ editor }: Readonly<{ editor: Editor }>) {
  const group = useRef<HTMLDivElement>(null);
  const { kind, isMarked } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      kind: passageAtCaret(state)?.kind ?? null,
      isMarked: touchesPassage(state),
    }),
  });
  return (
    <Group ref={group} aria-label="Mark passage as" className={styles.group ?? ''}>
      {passageKinds.map(({ id, name }) => (
        <FormatButton
          key={id}
          label={id === 'bring-up' ? 'Bring up with…' : name}
          icon={passageIcons[id]}
          isPressed={kind === id}
          onPress={() => {
            if (id === 'bring-up') askForPassage(editor, 'person', group.current);
            else mark(editor, id);
          }}
        />
      ))}
      {isMarked && (
        <FormatButton
          label="Remove mark"
          icon={BookmarkX}
          isPressed={false}
          onPress={() => unmark(editor)}
        />
      )}
    </Group>
  );
}
