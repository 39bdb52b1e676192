import { Repeat } from 'lucide-react';
import type { ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { MeetingSummary } from '#shared/contract/meetings';
import { counted } from '#shared/domain/board/wording';
import {
  meetingNear,
  meetingTimes,
  placeWords,
  withWords,
} from '#shared/domain/meetings/meeting-words';
import { formatDay } from '#shared/domain/plan-words';
import { TextLink } from '../../ui/text-link';
import styles from './meetings-page.module.css';

type Props = Readonly<{
  meeting: MeetingSummary;
  names: ReadonlyMap<string, string>;
  today: string;
  isPast: boolean;
  children?: ReactNode;
}>;

/** A meeting in a list: when, with whom, about what, and what is still to do for it. */
export function MeetingRow({ meeting, names, today, isPast, children }: Props) {
  const { id, start, people, focus, purpose, series } = meeting;
  return (
    <li className={styles.row}>
      <time className={styles.when} dateTime={start}>
        <span>{meetingNear(start, today)}</span>
        <span>{meetingTimes(meeting)}</span>
      </time>
      <div className={styles.words}>
        <span className={styles.title}>
          <TextLink href={`/meetings/${id}`}>{withWords(people, names)}</TextLink>
          {series !== null && (
            <>
              {' '}
              <Repeat size={14} strokeWidth={1.75} aria-hidden />
              <VisuallyHidden>, one of a series</VisuallyHidden>
            </>
          )}
        </span>
        {(focus || purpose) && <span className={styles.focus}>{focus || purpose}</span>}
        <span className={styles.note}>{noteWords(meeting, today, isPast)}</span>
      </div>
      {children}
    </li>
  );
}

function noteWords(meeting: MeetingSummary, today: string, isPast: boolean): string {
  const { points, toSend, sendOn, sentOn, hasFollowUp, thankedOn } = meeting;
  const place = placeWords(meeting);
  if (isPast) {
    if (!hasFollowUp) return `${place} · Nothing written down after it yet`;
    return thankedOn === null ? place : `${place} · Thanks sent ${formatDay(thankedOn, today)}`;
  }
  const agenda = points === 0 ? 'No agenda yet' : `${counted(points, 'point')} on the agenda`;
  const isToSend = sentOn === null && sendOn !== null && toSend.trim() !== '';
  return [place, agenda, ...(isToSend ? [`Send ahead by ${formatDay(sendOn, today)}`] : [])].join(
    ' · ',
  );
}
