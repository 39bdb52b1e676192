import type { EntrySummary } from '#shared/contract/journal';
import { useToday } from '../../bridge/use-today';
import styles from './day-entries.module.css';
import { DayEntry } from './day-entry';
import { dayNear } from './wall-clock';

/** What the person keeps within reach; each stands at its own day below too. */
export function PinnedEntries({ entries }: Readonly<{ entries: readonly EntrySummary[] }>) {
  const today = useToday();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="pinned-heading">
      <h2 id="pinned-heading" className={styles.subheading}>
        Pinned
      </h2>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <DayEntry entry={entry} when={dayNear(entry.day, today)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
