import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { MeetingSummary } from '#shared/contract/meetings';
import { counted } from '#shared/domain/board/wording';
import { meetingDay } from '#shared/domain/meetings/meeting-words';
import { Button } from '../../ui/button';
import { type DayMark, MonthCalendar } from '../../ui/month-calendar';
import { MeetingRow } from './meeting-row';
import styles from './meetings-page.module.css';
import { newMeetingHref } from './new-meeting';
import { usePeopleNames } from './queries';

type Props = Readonly<{ meetings: readonly MeetingSummary[]; today: string }>;

/** A month with its meetings, and those of one day beside it. */
export function MonthMeetings({ meetings, today }: Props) {
  const navigate = useNavigate();
  const names = usePeopleNames();
  const [day, setDay] = useState(today);
  const byDay = Map.groupBy(meetings, ({ start }) => start.slice(0, 10));
  const marks = new Map<string, DayMark>(
    [...byDay].map(([on, { length }]) => [
      on,
      { count: length, words: counted(length, 'meeting') },
    ]),
  );
  const here = byDay.get(day) ?? [];
  return (
    <div className={styles.month}>
      <MonthCalendar label="Meetings by day" day={day} onDay={setDay} marks={marks} />
      <section aria-labelledby="day-heading" className={`${styles.section} ${styles.day}`}>
        <h2 id="day-heading">{meetingDay(day, today)}</h2>
        {here.length === 0 ? (
          <p className={styles.none}>No meeting on this day.</p>
        ) : (
          <ul className={styles.list}>
            {here.map((meeting) => (
              <MeetingRow
                key={meeting.id}
                {...{ meeting, names, today }}
                isPast={meeting.startsAt + meeting.minutes * 60_000 <= Date.now()}
              />
            ))}
          </ul>
        )}
        <div>
          <Button
            size="small"
            icon={Plus}
            onPress={() => void navigate({ href: newMeetingHref([], day) })}
          >
            New meeting on this day
          </Button>
        </div>
      </section>
    </div>
  );
}
