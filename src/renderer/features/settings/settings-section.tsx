import { type ReactNode, useId } from 'react';
import styles from './settings.module.css';

type Props = Readonly<{ title: string; children: ReactNode }>;

export function SettingsSection({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
