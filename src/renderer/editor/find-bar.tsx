import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ArrowDown, ArrowUp, CaseSensitive, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { TextField } from '../ui/text-field';
import { Tooltip } from '../ui/tooltip';
import styles from './find-bar.module.css';
import {
  found,
  lookFor,
  replaceEach,
  replaceOne,
  showMatches,
  stopLooking,
  toNext,
  toPrevious,
  type Wanted,
} from './find-in-entry';
import toolbar from './formatting-toolbar.module.css';

type Props = Readonly<{
  editor: Editor;
  /** A new number each time it is asked for: the field takes the focus again. */
  asked: number;
  /** Words to show at first without taking the focus; null begins with what is selected. */
  start: string | null;
  onNotice: (sentence: string) => void;
  onClose: () => void;
}>;

/** Finds and replaces in the text. Enter and F3 go on, with Shift back; Escape returns to the match. */
export function FindBar({ editor, asked, start, onNotice, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState<Wanted>(() => ({
    text: start ?? selectedText(editor),
    replacement: '',
    matchCase: false,
    wholeWord: false,
  }));
  const { count, at } = useEditorState({
    editor,
    selector: ({ editor: current }) => found(current),
  });
  const change = (part: Partial<Wanted>) => setWanted({ ...wanted, ...part });

  const close = useRef(onClose);
  close.current = onClose;
  const shown = useRef(start === null ? null : wanted);
  useEffect(() => {
    if (wanted !== shown.current) lookFor(editor, wanted);
    // A name is found by a search and is no text to look for.
    else if (!showMatches(editor, wanted)) close.current();
  }, [editor, wanted]);
  useEffect(
    () => () => {
      if (!editor.isDestroyed) stopLooking(editor);
    },
    [editor],
  );
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isNext = event.key === 'F3' || (event.key === 'Enter' && event.target === field.current);
    if (event.key === 'Escape') onClose();
    else if (isNext && event.shiftKey) toPrevious(editor);
    else if (isNext) toNext(editor);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search aria-label="Find in the entry" className={styles.bar} onKeyDownCapture={onKeyDown}>
      <div className={styles.line}>
        <TextField
          label="Find"
          inputRef={field}
          value={wanted.text}
          onChange={(text) => change({ text })}
        />
        <span role="status" className={styles.count}>
          {wanted.text && countWords(at, count)}
        </span>
        <Toggle
          label="Match case"
          icon={CaseSensitive}
          isOn={wanted.matchCase}
          onChange={(matchCase) => change({ matchCase })}
        />
        <Toggle
          label="Whole words"
          icon={WholeWord}
          isOn={wanted.wholeWord}
          onChange={(wholeWord) => change({ wholeWord })}
        />
        <IconButton
          size="small"
          label="Previous match"
          shortcut="Shift+Enter"
          icon={ArrowUp}
          isDisabled={count === 0}
          onPress={() => toPrevious(editor)}
        />
        <IconButton
          size="small"
          label="Next match"
          shortcut="Enter"
          icon={ArrowDown}
          isDisabled={count === 0}
          onPress={() => toNext(editor)}
        />
        <IconButton size="small" label="Close find" shortcut="Escape" icon={X} onPress={onClose} />
      </div>
      <div className={styles.line}>
        <TextField
          label="Replace with"
          value={wanted.replacement}
          onChange={(replacement) => change({ replacement })}
        />
        <Button size="small" isDisabled={count === 0} onPress={() => replaceOne(editor)}>
          Replace
        </Button>
        <Button
          size="small"
          isDisabled={count === 0}
          onPress={() => {
            const replaced = replaceEach(editor);
            onNotice(`${replaced} ${replaced === 1 ? 'place' : 'places'} replaced.`);
          }}
        >
          Replace all
        </Button>
      </div>
    </search>
  );
}

type ToggleProps = Readonly<{
  label: string;
  icon: typeof X;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}>;

function Toggle({ label, icon: Icon, isOn, onChange }: ToggleProps) {
  return (
    <Tooltip text={label}>
      <ToggleButton
        aria-label={label}
        isSelected={isOn}
        onChange={onChange}
        className={toolbar.button ?? ''}
      >
        <Icon size={18} strokeWidth={1.75} aria-hidden />
      </ToggleButton>
    </Tooltip>
  );
}

function countWords(at: number, count: number): string {
  if (count === 0) return 'Nothing found';
  return at === 0 ? `${count} in this entry` : `${at} of ${count}`;
}

/** One line of selected words, to begin with. */
function selectedText({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection;
  return $from.sameParent($to) ? state.doc.textBetween(from, to).slice(0, 200) : '';
}
