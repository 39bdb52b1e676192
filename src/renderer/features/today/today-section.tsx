import type { ReactNode } from 'react';
import styles from './today.module.css';

type Props = Readonly<{ title: string; children: ReactNode }>;

/** One block of Today; where there is nothing to show, its owner leaves it out. */
export function TodaySection({ title, children }: Props) {
  return (
    <section aria-label={title} className={styles.section}>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}
