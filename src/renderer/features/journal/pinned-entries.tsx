import type { EntrySummary } from '#shared/contract/journal';
import styles from './day-entries.module.css';
import { DayEntry } from './day-entry';
import { dayAndMonth } from './wall-clock';

/** What the person keeps within reach; each stands at its own day below too. */
export function PinnedEntries({ entries }: Readonly<{ entries: readonly EntrySummary[] }>) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="pinned-heading">
      <h2 id="pinned-heading" className={styles.subheading}>
        Pinned
      </h2>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <DayEntry entry={entry} when={dayAndMonth(entry.day)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
