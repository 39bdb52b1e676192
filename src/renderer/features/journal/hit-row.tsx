import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { Hit } from '#shared/contract/journal-search';
import { classNames } from '../../ui/class-names';
import { EntryFacts } from './entry-facts';
import { foundPath } from './entry-path';
import rows from './entry-row.module.css';
import styles from './hit-row.module.css';
import { isUntitled, nameOf } from './listed-entry';
import { MarkedText } from './marked-text';
import { shortDay } from './wall-clock';

type Props = Readonly<{
  hit: Hit;
  index: number;
  total: number;
  /** The one row of the list that Tab reaches. */
  isCurrent: boolean;
}>;

/**
 * A found entry, drawn as plainly as can be: it is made anew at each key. The list hears the presses of
 * all its rows (use-row-keys.ts).
 */
export const HitRow = memo(function HitRow({ hit, index, total, isCurrent }: Props) {
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li className={styles.item} data-index={index} aria-posinset={index + 1} aria-setsize={total}>
      <div className={rows.row}>
        <a
          href={`#${foundPath(hit)}`}
          className={rows.link}
          tabIndex={tabIndex}
          data-row={index}
          aria-keyshortcuts="Delete"
          draggable={false}
        >
          <time className={styles.day}>{shortDay(hit.day)}</time>
          <span className={rows.words}>
            <span className={classNames(rows.title, isUntitled(hit) && rows.untitled)}>
              {isUntitled(hit) ? 'Untitled' : <MarkedText segments={hit.title} />}
            </span>
            <span className={rows.opening}>
              <MarkedText segments={hit.snippet} />
            </span>
            <EntryFacts row={hit} />
          </span>
        </a>
        <button
          type="button"
          className={classNames(rows.more, styles.more)}
          tabIndex={tabIndex}
          aria-haspopup="menu"
          aria-label={`Actions for ${nameOf(hit)}`}
          data-menu={index}
        >
          <Ellipsis size={18} strokeWidth={1.75} aria-hidden />
        </button>
      </div>
    </li>
  );
});
