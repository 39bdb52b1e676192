import { NotebookPen } from 'lucide-react';
import type { Hit } from '#shared/contract/journal-search';
import styles from './person-timeline.module.css';
import { shortDay } from './short-day';

/** An entry that names the person, in the timeline; it leads to the entry. */
export function NamingEntry({ hit }: Readonly<{ hit: Hit }>) {
  const title = hit.title.map(({ text }) => text).join('') || 'Untitled';
  return (
    <li>
      <a href={`#/journal/${hit.id}`} className={styles.row} data-link>
        <time dateTime={hit.day} className={styles.day}>
          {shortDay(hit.day)}
        </time>
        <span className={styles.icon}>
          <NotebookPen size={15} strokeWidth={1.75} aria-hidden />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.opening}>{hit.snippet.map(({ text }) => text).join('')}</span>
        </span>
      </a>
    </li>
  );
}
