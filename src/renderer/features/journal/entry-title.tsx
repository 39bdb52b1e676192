import type { KeyboardEvent, RefObject } from 'react';
import styles from './entry-title.module.css';

type Props = Readonly<{
  title: string;
  field: RefObject<HTMLTextAreaElement | null>;
  autoFocus: boolean;
  onChange: (title: string) => void;
  onBlur: () => void;
  /** The Enter key goes on to the text: a title has one line, however long. */
  onEnter: () => void;
}>;

/** The contract's bound (shared/contract/journal.ts). */
const longest = 500;

export function EntryTitle({ title, field, autoFocus, onChange, onBlur, onEnter }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <textarea
      ref={field}
      aria-label="Title"
      placeholder="Title"
      className={styles.title}
      rows={1}
      maxLength={longest}
      defaultValue={title}
      // biome-ignore lint/a11y/noAutofocus: the page of a new entry is opened to write in it.
      autoFocus={autoFocus}
      onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}
