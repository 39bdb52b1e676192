import { ButtonLink } from '../../ui/button';
import { useIsBoardEmpty } from './queries';
import styles from './today.module.css';
import { TodaySection } from './today-section';

/** The way to the first hour, for as long as nobody is on the board. */
export function FirstHourOffer() {
  if (useIsBoardEmpty() !== true) return null;
  return (
    <TodaySection title="The first hour">
      <div className={styles.row}>
        <p className={styles.words}>
          Nobody is on your board yet. Four short steps lead to a first board, a first gap and a
          first goal; each can be skipped.
        </p>
        <ButtonLink size="small" href="/start">
          Begin the first hour
        </ButtonLink>
      </div>
    </TodaySection>
  );
}
