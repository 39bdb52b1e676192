import { type Editor, getMarkRange } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '../ui/button';
import { removeLink } from './link-commands';
import styles from './link-hint.module.css';

type Props = Readonly<{
  editor: Editor;
  onEdit: () => void;
  onOpenLink: (address: string) => void;
}>;

/** While the caret is in a link: its whole address, and what can be done with it. */
export function LinkHint({ editor, onEdit, onOpenLink }: Props) {
  const hint = useRef<HTMLFieldSetElement>(null);
  const link = useEditorState({ editor, selector: ({ editor: current }) => linkAtCaret(current) });

  useLayoutEffect(() => {
    const box = hint.current;
    const frame = box?.offsetParent;
    if (!link || !box || !frame) return;
    const edge = frame.getBoundingClientRect();
    const start = editor.view.coordsAtPos(link.from);
    const end = editor.view.coordsAtPos(link.to);
    const left = Math.min(start.left - edge.left, edge.width - box.offsetWidth);
    box.style.top = `${end.bottom - edge.top}px`;
    box.style.left = `${Math.max(0, left)}px`;
  }, [editor, link]);

  if (!link) return null;
  return (
    <fieldset ref={hint} aria-label="Link at the caret" className={styles.hint}>
      <span className={styles.address}>{link.href}</span>
      <span className={styles.actions}>
        <Button size="small" variant="plain" onPress={() => onOpenLink(link.href)}>
          Open
        </Button>
        <Button size="small" variant="plain" onPress={onEdit}>
          Edit
        </Button>
        <Button size="small" variant="plain" onPress={() => removeLink(editor)}>
          Remove
        </Button>
      </span>
    </fieldset>
  );
}

function linkAtCaret(editor: Editor): { href: string; from: number; to: number } | null {
  const { selection, schema } = editor.state;
  const type = schema.marks.link;
  if (!selection.empty || !type || !editor.isActive('link')) return null;
  const range = getMarkRange(selection.$from, type);
  const href = editor.getAttributes('link').href;
  return range && typeof href === 'string' ? { href, from: range.from, to: range.to } : null;
}
