import type { Passage } from '#shared/contract/journal-passages';
import { passageKindName } from '#shared/domain/passages';
import { passageIcons } from '../../ui/passage-kind';
import styles from './person-timeline.module.css';
import { shortDay } from './short-day';

/** A marked passage about the person, in the timeline; it leads to its place in the entry. */
export function MarkedPassage({ passage }: Readonly<{ passage: Passage }>) {
  const { id, entryId, kind, day, text } = passage;
  const Icon = passageIcons[kind];
  return (
    <li>
      <a href={`#/journal/${entryId}?passage=${id}`} className={styles.row} data-link>
        <time dateTime={day} className={styles.day}>
          {shortDay(day)}
        </time>
        <span className={styles.icon}>
          <Icon size={15} strokeWidth={1.75} aria-hidden />
        </span>
        <span className={styles.words}>
          <span className={styles.kind}>{kindWords(passage)}</span>
          <span className={styles.note}>{text}</span>
        </span>
      </a>
    </li>
  );
}

function kindWords({ kind, settledAt }: Passage): string {
  if (kind !== 'bring-up') return passageKindName(kind);
  return settledAt === null ? 'To bring up' : 'Brought up';
}
