import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { AppError } from '#shared/app-error';
import styles from './error-note.module.css';

/** The sentence a person can act on; a bug's own words are never shown. */
export function errorMessage(error: unknown): string {
  return error instanceof AppError
    ? error.message
    : 'Something went wrong inside Preround. Try again, and lock and unlock if it stays.';
}

type Props = Readonly<{
  error: unknown;
  /** What the person can do from here, such as a 'Try again' button. */
  children?: ReactNode;
}>;

/** Read out at once. For an error of one field, use the field's `error`. */
export function ErrorNote({ error, children }: Props) {
  return (
    <div role="alert" className={styles.note}>
      <CircleAlert size={18} strokeWidth={1.75} aria-hidden />
      <div className={styles.words}>
        <p>{errorMessage(error)}</p>
        {children && <div className={styles.actions}>{children}</div>}
      </div>
    </div>
  );
}
