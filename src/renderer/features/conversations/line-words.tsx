import { type KeyboardEvent, useEffect, useRef } from 'react';
import { runsOf } from '#shared/domain/conversations/blanks';
import { longestLine } from '#shared/domain/conversations/line';
import type { Kit } from '#shared/domain/kits/kit';
import { goToQuestion } from './go-to-question';
import styles from './sorting.module.css';

type Props = Readonly<{
  kit: Kit | null;
  text: string;
  /** What a screen reader calls the field. */
  label: string;
  isWriting: boolean;
  longest?: number;
  onChange: (text: string) => void;
  /** Asked for by a press on the words. */
  onWrite: () => void;
  /** The field is left, or Enter or Escape was pressed in it. */
  onDone: () => void;
}>;

/** Words to be read, and written where they stand. A blank in them leads to its question. */
export function LineWords(props: Props) {
  const { kit, text, label, isWriting, longest = longestLine, onChange, onWrite, onDone } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isWriting) return;
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [isWriting]);

  if (!isWriting) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has Enter on the row, and its menu.
      // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
      <span className={styles.text} onClick={onWrite}>
        {text === '' && <span className={styles.none}>Nothing written yet</span>}
        {runsOf(text, kit).map(({ text: run, question }, index) =>
          question === null ? (
            run
          ) : (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other identity.
              key={index}
              type="button"
              className={styles.blank}
              title={question.ask}
              onClick={(event) => {
                event.stopPropagation();
                goToQuestion(question.id);
              }}
            >
              {run.slice(1, -1)}
            </button>
          ),
        )}
      </span>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys are the field's own: the list must not move by arrows or find by letters.
    event.stopPropagation();
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey);
    if (!isEnd || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDone();
  };
  return (
    <textarea
      ref={field}
      aria-label={label}
      rows={1}
      maxLength={longest}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={onDone}
      className={styles.field}
    />
  );
}
