import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarDays, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { MeetingSummary } from '#shared/contract/meetings';
import { useToday } from '../../bridge/use-today';
import { Button, ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { PageHeader } from '../../ui/page-header';
import { ViewSwitch } from '../../ui/view-switch';
import { MeetingRow } from './meeting-row';
import styles from './meetings-page.module.css';
import { MonthMeetings } from './month-meetings';
import { newMeetingHref } from './new-meeting';
import { useBinnedMeetings, useMeetings, usePeopleNames } from './queries';
import { splitMeetings } from './split-meetings';

const looks = [
  { id: 'agenda', name: 'Agenda' },
  { id: 'month', name: 'Month' },
] as const;

/** All meetings: those to come first, then those that were; or month by month. */
export function MeetingsPage() {
  const navigate = useNavigate();
  const today = useToday();
  const { data: meetings, error } = useMeetings();
  const binned = useBinnedMeetings().data ?? [];
  const look = useSearch({
    strict: false,
    select: (search: { view?: unknown }) => (search.view === 'month' ? 'month' : 'agenda'),
  });
  const show = (next: 'agenda' | 'month') =>
    void navigate({
      ...{ to: '/meetings', search: next === 'month' ? { view: 'month' } : {}, replace: true },
    });
  if (error) return <ErrorNote error={error} />;
  if (today === undefined || !meetings) return null;
  return (
    <div className={styles.page}>
      <PageHeader
        title="Meetings"
        actions={
          <>
            {binned.length > 0 && (
              <ButtonLink href="/meetings/bin" variant="plain" icon={Trash2}>
                Bin
              </ButtonLink>
            )}
            <ButtonLink href="/meetings/import" icon={CalendarDays}>
              From a calendar file
            </ButtonLink>
            <Button
              variant="primary"
              icon={Plus}
              onPress={() => void navigate({ href: newMeetingHref([], null) })}
            >
              New meeting
            </Button>
          </>
        }
      />
      {meetings.length === 0 ? (
        <EmptyState example="Tuesday 9:00 with Dr. Osei. The one thing: submit in June or October. Send the aims page three days before.">
          A meeting belongs here once you know the day: what it is for, what you want to leave with,
          and afterwards what the two of you promised.
        </EmptyState>
      ) : (
        <>
          <div className={styles.switch}>
            <ViewSwitch label="Show as" looks={looks} look={look} onChange={show} />
          </div>
          {look === 'month' ? (
            <MonthMeetings meetings={meetings} today={today} />
          ) : (
            <Agenda meetings={meetings} today={today} />
          )}
        </>
      )}
    </div>
  );
}

type AgendaProps = Readonly<{ meetings: readonly MeetingSummary[]; today: string }>;

function Agenda({ meetings, today }: AgendaProps) {
  const names = usePeopleNames();
  const [showsAll, setShowsAll] = useState(false);
  const { coming, later, past } = splitMeetings(meetings, Date.now());
  const rows = (list: readonly MeetingSummary[], isPast: boolean) => (
    <ul className={styles.list}>
      {list.map((meeting) => (
        <MeetingRow key={meeting.id} {...{ meeting, names, today, isPast }} />
      ))}
    </ul>
  );
  return (
    <>
      <section aria-label="Coming" className={styles.section}>
        <h2>Coming</h2>
        {coming.length === 0 ? (
          <p className={styles.none}>Nothing is arranged.</p>
        ) : (
          rows(showsAll ? [...coming, ...later] : coming, false)
        )}
        {later.length > 0 && (
          <div>
            <Button variant="plain" size="small" onPress={() => setShowsAll(!showsAll)}>
              {showsAll ? 'Hide later dates' : `Show ${later.length} later`}
            </Button>
          </div>
        )}
      </section>
      {past.length > 0 && (
        <section aria-label="Past" className={styles.section}>
          <h2>Past</h2>
          {rows(past, true)}
        </section>
      )}
    </>
  );
}
