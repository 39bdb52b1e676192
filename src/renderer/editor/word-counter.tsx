import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { rememberedWordCount, wordCountWords, wordsBetween } from './count-words';
import styles from './word-counter.module.css';

/** Milliseconds after the last change: typing never waits for a count. */
const quiet = 250;

export function WordCounter({ editor }: Readonly<{ editor: Editor }>) {
  const [count] = useState(rememberedWordCount);
  const [words, setWords] = useState('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      const { doc, selection } = editor.state;
      const { empty, from, to } = selection;
      setWords(wordCountWords(count(doc), empty ? null : wordsBetween(doc, from, to)));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(show, quiet);
    };
    soon();
    editor.on('transaction', soon);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', soon);
    };
  }, [editor, count]);

  return (
    <p role="note" aria-label="Word count" className={styles.count}>
      {words}
    </p>
  );
}
