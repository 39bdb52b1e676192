import type { ReactNode } from 'react';
import styles from './page-header.module.css';

type Props = Readonly<{
  /** The way back, above the title. */
  back?: ReactNode;
  title: ReactNode;
  /** One line under the title. */
  children?: ReactNode;
  /** Buttons at the end of the line; the primary one last. */
  actions?: ReactNode;
}>;

/** The page's one h1 and its actions. Focus comes to the h1 on navigation. */
export function PageHeader({ back, title, children, actions }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {back && <div className={styles.back}>{back}</div>}
        <h1 tabIndex={-1}>{title}</h1>
        {children && <p className={styles.line}>{children}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
