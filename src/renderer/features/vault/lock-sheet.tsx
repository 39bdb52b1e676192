import type { ReactNode } from 'react';
import { Wordmark } from '../../ui/wordmark';
import styles from './lock-sheet.module.css';

type Props = Readonly<{
  title: string;
  width?: 'narrow' | 'wide';
  /** Stands over the heading, such as the names of the steps. */
  above?: ReactNode;
  children: ReactNode;
}>;

/** The closed notebook: one sheet on the desk, with the ribbon hanging out. */
export function LockSheet({ title, width = 'narrow', above, children }: Props) {
  return (
    <main className={styles.desk}>
      <div className={styles.sheet} data-width={width}>
        <div className={styles.brand}>
          <Wordmark />
        </div>
        {above}
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
