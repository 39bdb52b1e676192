import { CalendarClock } from 'lucide-react';
import type { MeetingSummary } from '#shared/contract/meetings';
import styles from './person-timeline.module.css';
import { TimelineLink } from './person-timeline-link';

/** A meeting that was, in the timeline; it leads to its page. */
export function MeetingHeld({ meeting }: Readonly<{ meeting: MeetingSummary }>) {
  const { id, start, focus, purpose } = meeting;
  const words = focus || purpose;
  return (
    <TimelineLink href={`#/meetings/${id}`} day={start.slice(0, 10)} icon={CalendarClock}>
      <span className={styles.kind}>Meeting</span>
      {words !== '' && <span className={styles.note}>{words}</span>}
    </TimelineLink>
  );
}
