import { type ReactNode, useEffect, useState } from 'react';
import styles from './late-note.module.css';

/** Milliseconds before waiting is worth a word (interface.md). */
const patience = 300;

/** Says what is being waited for, once it has taken long enough to be noticed; before that, nothing. */
export function LateNote({ children }: Readonly<{ children: ReactNode }>) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className={styles.note}>
      {late && children}
    </p>
  );
}
