import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from '../../ui/class-names';
import { EntryFacts } from './entry-facts';
import { entryPath } from './entry-path';
import styles from './entry-row.module.css';
import { isHit, isUntitled, type ListedEntry, nameOf } from './listed-entry';
import { MarkedText } from './marked-text';
import { wallClock } from './wall-clock';

type Props = Readonly<{
  row: ListedEntry;
  index: number;
  /** The one row of the list that Tab reaches. */
  isCurrent: boolean;
  onMenu: (index: number) => void;
}>;

export const EntryRow = memo(function EntryRow(props: Props) {
  const { row, index, isCurrent, onMenu } = props;
  return (
    <div className={styles.row}>
      <a
        href={`#${entryPath(row.id)}`}
        className={styles.link}
        tabIndex={isCurrent ? 0 : -1}
        data-row={index}
        aria-keyshortcuts="Delete"
        draggable={false}
      >
        <time className={styles.time}>{wallClock(row.occurredAt, row.offsetMinutes)}</time>
        <span className={styles.words}>
          <span className={classNames(styles.title, isUntitled(row) && styles.untitled)}>
            {isHit(row) && !isUntitled(row) ? <MarkedText segments={row.title} /> : nameOf(row)}
          </span>
          <span className={styles.opening}>
            {isHit(row) ? <MarkedText segments={row.snippet} /> : row.opening}
          </span>
          <EntryFacts row={row} />
        </span>
      </a>
      <Button
        className={styles.more ?? ''}
        excludeFromTabOrder={!isCurrent}
        aria-haspopup="menu"
        aria-label={`Actions for ${nameOf(row)}`}
        data-menu={index}
        onPress={() => onMenu(index)}
      >
        <Ellipsis size={18} strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  );
});
