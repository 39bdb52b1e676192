import { useQuery } from '@tanstack/react-query';
import type { MeetingSummary } from '#shared/contract/meetings';
import {
  meetingNear,
  meetingTimes,
  placeWords,
  withWords,
} from '#shared/domain/meetings/meeting-words';
import { formatDay } from '#shared/domain/plan-words';
import { call } from '../../bridge/client';
import { TextLink } from '../../ui/text-link';
import { useMeetings, usePeopleNames } from './queries';
import styles from './today.module.css';
import { TodaySection } from './today-section';

/** Days ahead in which the next meeting is named. */
const ahead = 14;

/** The next meeting with its agenda, and what has to be sent for it. */
export function NextMeeting({ today }: Readonly<{ today: string }>) {
  const now = Date.now();
  const next = useMeetings().find(({ startsAt, minutes }) => startsAt + minutes * 60_000 > now);
  if (!next || next.startsAt > now + ahead * 86_400_000) return null;
  return (
    <TodaySection title="Next meeting">
      <Meeting meeting={next} today={today} />
    </TodaySection>
  );
}

function Meeting({ meeting, today }: Readonly<{ meeting: MeetingSummary; today: string }>) {
  const { id, start, people, focus, purpose, toSend, sentOn, sendOn } = meeting;
  const names = usePeopleNames();
  const { data } = useQuery({
    queryKey: ['meetings', 'one', id],
    queryFn: () => call('meetings.read', { id }),
  });
  const agenda = data?.agenda ?? [];
  return (
    <div className={styles.words}>
      <span className={styles.title}>
        <TextLink href={`/meetings/${id}`}>{withWords(people, names)}</TextLink>
      </span>
      <span className={styles.note}>
        <time dateTime={start}>
          {meetingNear(start, today)}, {meetingTimes(meeting)}
        </time>
        , {placeWords(meeting)}
      </span>
      {(focus || purpose) && <span className={styles.opening}>{focus || purpose}</span>}
      {agenda.length > 0 && (
        <ol className={styles.agenda} aria-label="Agenda">
          {agenda.map((point) => (
            <li key={point.id}>{point.words}</li>
          ))}
        </ol>
      )}
      {toSend.trim() !== '' && sentOn === null && sendOn !== null && (
        <span className={styles.note}>
          {sendOn < today ? 'Was to be sent ahead by' : 'To be sent ahead by'}{' '}
          {formatDay(sendOn, today)}: {toSend}
        </span>
      )}
    </div>
  );
}
