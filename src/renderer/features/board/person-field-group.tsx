import { type ReactNode, useId } from 'react';
import styles from './person-field-group.module.css';

type Props = Readonly<{
  title: string;
  /** One field over the whole width, in place of two beside each other. */
  isSingle?: boolean;
  children: ReactNode;
}>;

/** Fields that belong together, under their own title. */
export function FieldGroup({ title, isSingle = false, children }: Props) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles.fields} data-single={isSingle || undefined}>
        {children}
      </div>
    </fieldset>
  );
}
