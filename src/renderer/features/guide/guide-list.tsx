import type { GuideItem } from '#shared/domain/guide/guide-page';
import styles from './guide-list.module.css';

/** Terms, what each means, and what is to be noted of it. */
export function GuideList({ items }: Readonly<{ items: readonly GuideItem[] }>) {
  return (
    <ul className={styles.list}>
      {items.map(({ term, text, notes }) => (
        <li key={term}>
          <p className={styles.term}>{term}</p>
          <p>{text}</p>
          {notes && (
            <dl className={styles.notes}>
              {notes.map((note) => (
                <div key={note.label}>
                  <dt>{note.label}</dt>
                  <dd>{note.text}</dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
