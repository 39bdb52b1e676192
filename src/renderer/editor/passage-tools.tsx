import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import type { NameSource } from './editor-services';
import { type PassageStep, showPassage } from './passage-extension';
import { PassageHint } from './passage-hint';
import { PassageMenu } from './passage-menu';
import styles from './passage-tools.module.css';

type Props = Readonly<{
  editor: Editor;
  names: NameSource;
  /** Whether the person has come to the text: an entry opened to be read shows no hint. */
  hasHint: boolean;
  /** The passage to show and put the caret at. */
  shown: string | null;
  onNotice: (sentence: string) => void;
}>;

/** The one menu that marks passages, wherever it is asked for, and the hint at a marked one. */
export function PassageTools({ editor, names, hasHint, shown, onNotice }: Props) {
  const caret = useRef<HTMLSpanElement>(null);
  const anchor = useRef<Element | null>(null);
  const [step, setStep] = useState<PassageStep | null>(null);
  // Each opening is a menu of its own, also while the last one is fading out: it takes the focus.
  const [opening, setOpening] = useState(0);

  useEffect(() => {
    const open = (asked: Readonly<{ step: PassageStep; anchor: Element | null }>) => {
      if (!asked.anchor) placeAtSelection(editor, caret.current);
      anchor.current = asked.anchor ?? caret.current;
      setOpening((count) => count + 1);
      setStep(asked.step);
    };
    editor.on('passageMenu', open);
    return () => {
      editor.off('passageMenu', open);
    };
  }, [editor]);

  useEffect(() => {
    if (shown === null) return;
    const show = () => showPassage(editor, shown);
    if (editor.isInitialized) show();
    else editor.on('create', show);
    return () => {
      editor.off('create', show);
    };
  }, [editor, shown]);

  const leave = () => {
    setStep(null);
    // The menu on a selection, which may have asked, is gone with the button that had the focus.
    if (anchor.current === caret.current) editor.commands.focus(null, { scrollIntoView: false });
  };
  return (
    <>
      <span ref={caret} className={styles.caret} />
      <PassageMenu
        key={opening}
        editor={editor}
        names={names}
        step={step}
        anchor={anchor}
        onStep={setStep}
        onLeave={leave}
        onNotice={onNotice}
      />
      {hasHint && <PassageHint editor={editor} names={names} />}
    </>
  );
}

/** Puts a point of no size under the end of the selection, for the menu to open at. */
function placeAtSelection(editor: Editor, point: HTMLElement | null): void {
  const frame = point?.offsetParent;
  if (!point || !frame) return;
  const edge = frame.getBoundingClientRect();
  const at = editor.view.coordsAtPos(editor.state.selection.to);
  point.style.top = `${at.bottom - edge.top}px`;
  point.style.left = `${at.left - edge.left}px`;
}
