import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import styles from './entry-row.module.css';
import { isHit, type ListedEntry, nameOf } from './listed-entry';
import { MarkedText } from './marked-text';
import { entryPath } from './new-entry';
import { dayHeading, wallClock } from './wall-clock';

type Props = Readonly<{
  row: ListedEntry;
  index: number;
  /** The day's heading stands above the first entry of the day. */
  startsDay: boolean;
  /** The one row of the list that Tab reaches. */
  isCurrent: boolean;
}>;

export const EntryRow = memo(function EntryRow({ row, index, startsDay, isCurrent }: Props) {
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <>
      {startsDay && <h2 className={styles.day}>{dayHeading(row.day)}</h2>}
      <div className={styles.row}>
        <a
          href={`#${entryPath(row.id)}`}
          className={styles.link}
          tabIndex={tabIndex}
          data-row={index}
          aria-keyshortcuts="Delete"
          draggable={false}
        >
          <time className={styles.time}>{wallClock(row.occurredAt, row.offsetMinutes)}</time>
          <span className={styles.words}>
            <span className={styles.title}>
              {isHit(row) && row.title.length > 0 ? (
                <MarkedText segments={row.title} />
              ) : (
                nameOf(row)
              )}
            </span>
            <span className={styles.opening}>
              {isHit(row) ? <MarkedText segments={row.snippet} /> : row.opening}
            </span>
          </span>
        </a>
        <button
          type="button"
          className={styles.more}
          tabIndex={tabIndex}
          aria-haspopup="menu"
          aria-label={`Actions for ${nameOf(row)}`}
          data-menu={index}
        >
          <Ellipsis size={18} strokeWidth={1.75} aria-hidden />
        </button>
      </div>
    </>
  );
});
