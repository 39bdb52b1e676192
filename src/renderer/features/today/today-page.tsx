import type { ReactNode } from 'react';
import { useToday } from '../../bridge/use-today';
import { PageHeader } from '../../ui/page-header';
import { BringUpLink } from './bring-up-link';
import { DueContacts } from './due-contacts';
import { DueSteps } from './due-steps';
import { FirstHourOffer } from './first-hour-offer';
import { MeetingsToFollow } from './meetings-to-follow';
import { NextMeeting } from './next-meeting';
import { OnThisDay } from './on-this-day';
import { OpenSignals } from './open-signals';
import { useIsNewVault } from './queries';
import { QuickCapture } from './quick-capture';
import styles from './today.module.css';
import { dayName } from './today-words';

/** The first page of a day: what can be written down, what is due, what is open. @param prompt the journal's */
export function TodayPage({ prompt }: Readonly<{ prompt: ReactNode }>) {
  const today = useToday();
  const isNew = useIsNewVault();
  if (today === undefined) return null;
  return (
    <div className={styles.page}>
      <PageHeader title={<time dateTime={today}>{dayName(today)}</time>}>
        {isNew &&
          'What you write down here becomes an entry of the journal; steps that are due, open signals and this day in earlier years will gather below it.'}
      </PageHeader>
      <QuickCapture today={today} />
      {prompt}
      <NextMeeting today={today} />
      <MeetingsToFollow today={today} />
      <DueSteps today={today} />
      <DueContacts today={today} />
      <OpenSignals today={today} />
      <FirstHourOffer />
      <BringUpLink />
      <OnThisDay today={today} />
    </div>
  );
}
