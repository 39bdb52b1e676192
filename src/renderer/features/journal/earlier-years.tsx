import { useOnThisDay } from './calendar-queries';
import styles from './day-entries.module.css';
import { DayEntry } from './day-entry';

/** What was written on the same day in earlier years; nothing at all when there is nothing. */
export function EarlierYears({ day }: Readonly<{ day: string }>) {
  const { data: entries = [] } = useOnThisDay(day);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="earlier-heading">
      <h2 id="earlier-heading" className={styles.subheading}>
        On this day in earlier years
      </h2>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <DayEntry entry={entry} when={entry.day.slice(0, 4)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
