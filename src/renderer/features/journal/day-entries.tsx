import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { useEntriesOfDay } from './calendar-queries';
import styles from './day-entries.module.css';
import { DayEntry } from './day-entry';
import { dayHeading } from './wall-clock';

/** What one day holds, in the order it was written. */
export function DayEntries({ day }: Readonly<{ day: string }>) {
  const { data: entries, error, refetch } = useEntriesOfDay(day);
  return (
    <section aria-labelledby="day-heading">
      <h2 id="day-heading" className={styles.heading}>
        {dayHeading(day)}
      </h2>
      {error && (
        <ErrorNote error={error}>
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {entries?.length === 0 && <p className={styles.nothing}>Nothing was written on this day.</p>}
      {entries && entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <DayEntry entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
