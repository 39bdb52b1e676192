import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { BookmarkX } from 'lucide-react';
import { Group } from 'react-aria-components';
import { passageKinds } from '#shared/domain/passages';
import { passageIcons } from '../ui/passage-kind';
import { FormatButton } from './format-button';
import styles from './formatting-toolbar.module.css';
import { kindAtSelection, touchesPassage } from './passage-commands';
import { askForPassage, mark, unmark } from './passage-extension';

/** A button for each kind of passage; for the bubble menu, and for the hint at a passage. */
export function PassageChoices({ editor }: Readonly<{ editor: Editor }>) {
  const { kind, isMarked } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      kind: kindAtSelection(state),
      isMarked: touchesPassage(state),
    }),
  });
  return (
    <Group aria-label="Mark passage as" className={styles.group ?? ''}>
      {passageKinds.map(({ id, name }) => (
        <FormatButton
          key={id}
          label={id === 'bring-up' ? 'Bring up with…' : name}
          icon={passageIcons[id]}
          isPressed={kind === id}
          onPress={() => {
            if (id === 'bring-up') askForPassage(editor, 'person');
            else mark(editor, id);
          }}
        />
      ))}
      {/* Always there, so that no button moves when a mark is set. */}
      <FormatButton
        label="Remove mark"
        icon={BookmarkX}
        isPressed={false}
        isDisabled={!isMarked}
        onPress={() => unmark(editor)}
      />
    </Group>
  );
}
