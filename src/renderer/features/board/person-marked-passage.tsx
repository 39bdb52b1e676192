import type { Passage } from '#shared/contract/journal-passages';
import { passageKindName } from '#shared/domain/passages';
import { passageIcons } from '../../ui/passage-kind';
import styles from './person-timeline.module.css';
import { TimelineLink } from './person-timeline-link';

/** A marked passage about the person, in the timeline; it leads to its place in the entry. */
export function MarkedPassage({ passage }: Readonly<{ passage: Passage }>) {
  const { id, entryId, kind, day, text } = passage;
  return (
    <TimelineLink href={`#/journal/${entryId}?passage=${id}`} day={day} icon={passageIcons[kind]}>
      <span className={styles.kind}>{kindWords(passage)}</span>
      <span className={styles.note}>{text}</span>
    </TimelineLink>
  );
}

function kindWords({ kind, settledAt }: Passage): string {
  if (kind !== 'bring-up') return passageKindName(kind);
  return settledAt === null ? 'To bring up' : 'Brought up';
}
