import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { passageKindName } from '#shared/domain/passages';
import { PassageKind } from '../ui/passage-kind';
import type { NameSource } from './editor-services';
import hint from './link-hint.module.css';
import { PassageChoices } from './passage-choices';
import { passageAtCaret, passagesIn } from './passage-commands';

type Props = Readonly<{ editor: Editor; names: NameSource }>;

/** While the caret is in a marked passage: what it is marked as, with whom to bring it up, and how to change that. */
export function PassageHint({ editor, names }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const passage = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      current.isActive('link') ? null : passageAtCaret(current.state),
  });
  const personId = passage?.personId ?? null;
  const person = useSyncExternalStore(names.subscribe, () =>
    personId === null ? null : names.current('person', personId),
  );

  useLayoutEffect(() => {
    const frame = box.current?.offsetParent;
    const last = passage && passagesIn(editor.state.doc).get(passage.id)?.ranges.at(-1);
    if (!last || !box.current || !frame) return;
    const edge = frame.getBoundingClientRect();
    const end = editor.view.coordsAtPos(last.to, -1);
    const left = Math.min(end.left - edge.left, edge.width - box.current.offsetWidth);
    box.current.style.top = `${end.bottom - edge.top}px`;
    box.current.style.left = `${Math.max(0, left)}px`;
  }, [editor, passage]);

  const words =
    passage && `${passageKindName(passage.kind)}${person === null ? '' : ` with ${person}`}`;
  return (
    <>
      {/* Said when the caret comes into a passage, and empty when it leaves it. */}
      <VisuallyHidden role="status">{words && `Marked: ${words}`}</VisuallyHidden>
      {passage && words && (
        <fieldset ref={box} aria-label="Passage at the caret" className={hint.hint}>
          <PassageKind kind={passage.kind} name={words} />
          <PassageChoices editor={editor} />
        </fieldset>
      )}
    </>
  );
}
