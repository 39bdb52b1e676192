import type { EntrySummary } from '#shared/contract/journal';
import styles from './day-entries.module.css';
import { entryPath } from './entry-path';
import { isUntitled, nameOf } from './listed-entry';
import { wallClock } from './wall-clock';

/** A link to one entry: its time, or what is said in place of it, its title and first words, as far as there are any. */
export function DayEntry({ entry, when }: Readonly<{ entry: EntrySummary; when?: string }>) {
  return (
    <a href={`#${entryPath(entry.id)}`} className={styles.entry}>
      <span className={styles.time}>
        {when ?? wallClock(entry.occurredAt, entry.offsetMinutes)}
      </span>
      <span className={styles.words}>
        {!isUntitled(entry) && <span className={styles.title}>{nameOf(entry)}</span>}
        {entry.opening !== '' && <span className={styles.opening}>{entry.opening}</span>}
        {isUntitled(entry) && entry.opening === '' && (
          <span className={styles.nothing}>{nameOf(entry)}</span>
        )}
      </span>
    </a>
  );
}
