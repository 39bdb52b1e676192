import { classNames } from '../../ui/class-names';
import rows from './entry-row.module.css';
import { isHit, isUntitled, type ListedEntry, nameOf } from './listed-entry';
import styles from './pick-row.module.css';
import { textOf } from './segment-text';
import { shortDay } from './wall-clock';

type Props = Readonly<{
  row: ListedEntry;
  index: number;
  isCurrent: boolean;
  isPicked: boolean;
}>;

/** A row of a list while entries are being chosen: a press anywhere on it chooses. */
export function PickRow({ row, index, isCurrent, isPicked }: Props) {
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isPicked}
        // The list hears the click, with the keys held down.
        onChange={() => undefined}
        tabIndex={isCurrent ? 0 : -1}
        data-row={index}
        aria-label={`${nameOf(row)}, ${shortDay(row.day)}`}
      />
      <time className={styles.day}>{shortDay(row.day)}</time>
      <span className={rows.words}>
        <span className={classNames(rows.title, isUntitled(row) && rows.untitled)}>
          {nameOf(row)}
        </span>
        <span className={rows.opening}>{isHit(row) ? textOf(row.snippet) : row.opening}</span>
      </span>
    </label>
  );
}
