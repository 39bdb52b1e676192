import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type Props = Readonly<{
  /** One sentence on what belongs here. */
  children: ReactNode;
  /** One button. */
  action?: ReactNode;
  /** What it could look like, in the words of a person who uses it. */
  example?: ReactNode;
}>;

/** An empty page teaches: a sentence, an action, an example. */
export function EmptyState({ children, action, example }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.sentence}>{children}</p>
      {action}
      {example && (
        <figure className={styles.example}>
          <figcaption>For example</figcaption>
          <div>{example}</div>
        </figure>
      )}
    </div>
  );
}
