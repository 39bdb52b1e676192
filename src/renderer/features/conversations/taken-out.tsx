import { Button } from '../../ui/button';
import styles from './offers-section.module.css';
import type { PreparationWork } from './use-preparation-work';

/** Lines taken out by hand, each with the way back. */
export function TakenOut({ work }: Readonly<{ work: PreparationWork }>) {
  const out = work.draft.lines.filter(({ isRemoved }) => isRemoved);
  if (out.length === 0) return null;
  return (
    <details className={styles.offers}>
      <summary>Taken out ({out.length})</summary>
      <ul className={styles.list} aria-label="Taken out">
        {out.map(({ id, title, text }) => (
          <li key={id} className={styles.row}>
            <div className={styles.words}>
              {title !== '' && <span className={styles.origin}>{title}</span>}
              <span className={styles.text}>{text}</span>
            </div>
            <Button
              size="small"
              aria-label={`Put back: ${(text || title).slice(0, 80)}`}
              onPress={() => work.putBack(id)}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
