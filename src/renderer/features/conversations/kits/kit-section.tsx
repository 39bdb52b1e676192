import { type ReactNode, useId } from 'react';
import styles from './kits.module.css';

type Props = Readonly<{ title: string; about?: string; children: ReactNode }>;

/** One part of the kit being written. */
export function KitSection({ title, about, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {about && <p className={styles.about}>{about}</p>}
      {children}
    </section>
  );
}
