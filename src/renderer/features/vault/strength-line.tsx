import type { Strength } from './strength-estimator';
import styles from './strength-line.module.css';
import { strengthWords } from './strength-words';

const marks = [1, 2, 3, 4] as const;

/** How strong the passphrase is: the words say it, the four strokes repeat it. */
export function StrengthLine({ strength }: Readonly<{ strength: Strength | null }>) {
  const shown = strength && strengthWords(strength);
  return (
    <div className={styles.line}>
      <span className={styles.strokes} aria-hidden="true">
        {marks.map((mark) => (
          <span
            key={mark}
            className={styles.stroke}
            data-on={(shown && shown.level >= mark) || undefined}
          />
        ))}
      </span>
      <span role="status" className={styles.words}>
        {shown ? `Strength: ${shown.words}` : 'Strength: shown as you type.'}
      </span>
    </div>
  );
}
