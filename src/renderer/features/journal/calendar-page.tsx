import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, Shuffle } from 'lucide-react';
import { call } from '../../bridge/client';
import { JournalLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { errorMessage } from '../../ui/error-note';
import { PageHeader } from '../../ui/page-header';
import { useToasts } from '../../ui/toast';
import styles from './calendar-page.module.css';
import { DayEntries } from './day-entries';
import { isDay, todayHere } from './days';
import { EarlierYears } from './earlier-years';
import { MonthWritten } from './month-written';
import { YearWritten } from './year-written';

/** The journal by day: a month with the days written, what one day holds, and the year as a plot. */
export function CalendarPage() {
  const navigate = useNavigate();
  const { say } = useToasts();
  const asked = useSearch({
    strict: false,
    select: (search: { day?: unknown }) => String(search.day ?? ''),
  });
  const day = isDay(asked) ? asked : todayHere();

  const show = (next: string) =>
    void navigate({ to: '/journal/calendar', search: { day: next }, replace: true });
  const write = () =>
    void navigate({
      to: '/journal/$entryId',
      params: { entryId: crypto.randomUUID() },
      search: { new: 1, day },
    });
  const openAny = async () => {
    try {
      const any = await call('journal.random', {});
      if (any) await navigate({ to: '/journal/$entryId', params: { entryId: any.id } });
      else say('There is no entry to open yet.');
    } catch (error) {
      say(errorMessage(error));
    }
  };

  return (
    <div className={styles.page}>
      <PageHeader
        back={<JournalLink />}
        title="Calendar"
        actions={
          <>
            <Button icon={Shuffle} onPress={() => void openAny()}>
              Random entry
            </Button>
            <Button variant="primary" icon={Plus} onPress={write}>
              New entry on this day
            </Button>
          </>
        }
      />
      <div className={styles.columns}>
        <MonthWritten day={day} onDay={show} />
        <div className={styles.day}>
          <DayEntries day={day} />
          <EarlierYears day={day} />
        </div>
      </div>
      <YearWritten day={day} onDay={show} />
    </div>
  );
}
