import { NotebookPen } from 'lucide-react';
import type { Hit } from '#shared/contract/journal-search';
import styles from './person-timeline.module.css';
import { TimelineLink } from './person-timeline-link';

/** An entry that names the person, in the timeline; it leads to the entry. */
export function NamingEntry({ hit }: Readonly<{ hit: Hit }>) {
  const title = hit.title.map(({ text }) => text).join('') || 'Untitled';
  return (
    <TimelineLink href={`#/journal/${hit.id}`} day={hit.day} icon={NotebookPen}>
      <span className={styles.title}>{title}</span>
      <span className={styles.opening}>{hit.snippet.map(({ text }) => text).join('')}</span>
    </TimelineLink>
  );
}
