import styles from './vault-form.module.css';
import { waitingWords } from './waiting-words';

/** The countdown for the eye, and its beginning and end for a screen reader, which a tick a second would drown. */
export function WaitLine({ secondsLeft }: Readonly<{ secondsLeft: number }>) {
  const isWaiting = secondsLeft > 0;
  return (
    <>
      {isWaiting && (
        <p className={styles.wait} aria-hidden="true">
          You can try again in {waitingWords(secondsLeft)}.
        </p>
      )}
      <p className={styles.spoken} aria-live="polite">
        {isWaiting ? 'After several wrong attempts Preround waits a little.' : ''}
      </p>
    </>
  );
}
