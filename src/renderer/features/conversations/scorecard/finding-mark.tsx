import { CircleSlash, FileCheck2, Flag, Handshake } from 'lucide-react';
import { type FindingId, findings } from '#shared/domain/conversations/scorecard';
import styles from './scorecard.module.css';

const icons = {
  evidence: FileCheck2,
  promise: Handshake,
  evaded: CircleSlash,
  'red-flag': Flag,
} as const;

/** What an answer was worth, as a shape and a word. */
export function FindingMark({ finding }: Readonly<{ finding: FindingId }>) {
  const Icon = icons[finding];
  return (
    <span className={styles.finding} data-finding={finding}>
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      {findings.find(({ id }) => id === finding)?.name}
    </span>
  );
}
