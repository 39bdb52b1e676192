import { clockWords, minuteWords } from '#shared/domain/conversations/minutes';
import styles from './rehearse-page.module.css';

type Props = Readonly<{
  /** Whole seconds at this point, and in all. */
  point: number;
  total: number;
  /** How long the kit says to allow; null without one. */
  minutes: number | null;
}>;

/** The time of this point and of all, for a glance: it says nothing by itself and never turns red. */
export function RehearsalTimes({ point, total, minutes }: Props) {
  return (
    <p className={styles.times}>
      <span role="timer" aria-label={`This point: ${minuteWords(point)}`}>
        {clockWords(point)}
      </span>
      <span className={styles.total} role="timer" aria-label={`In all: ${minuteWords(total)}`}>
        {`${clockWords(total)} in all`}
        {minutes !== null && `, of ${minutes} min for the talk`}
      </span>
    </p>
  );
}
