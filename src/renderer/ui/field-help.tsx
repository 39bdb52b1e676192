import { CircleAlert } from 'lucide-react';
import { FieldError, Text } from 'react-aria-components';
import styles from './field.module.css';

/** What every field may say of itself, beyond its label. */
export type FieldWords = Readonly<{
  label: string;
  /** Stands under the field, always. */
  description?: string | undefined;
  /** Says what to do; null when there is nothing wrong. */
  error?: string | null | undefined;
}>;

/** The lines under a field: its description, then its error. Used inside a React Aria field. */
export function FieldHelp({ description, error }: Omit<FieldWords, 'label'>) {
  return (
    <>
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>
        {error && (
          <>
            <CircleAlert size={15} strokeWidth={2} aria-hidden />
            <span>{error}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
