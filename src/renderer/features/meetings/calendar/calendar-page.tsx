import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { Meeting } from '#shared/contract/meetings';
import { call } from '../../../bridge/client';
import { BackLink } from '../../../ui/back-link';
import { Switch } from '../../../ui/checkbox';
import { ErrorNote } from '../../../ui/error-note';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { RadioCards } from '../../../ui/radio-cards';
import { useMeeting } from '../queries';
import { SaveFile } from '../save-file';
import { CalendarLeaves } from './calendar-leaves';
import styles from './calendar-page.module.css';

const covers = [
  { id: 'series', name: 'All dates', description: 'Of its series, those to come too' },
  { id: 'meeting', name: 'This date alone', description: 'As a meeting of its own' },
] as const;

/** A calendar file of a meeting or its series: what will be in it, then the file. */
export function CalendarFilePage({ meetingId }: Readonly<{ meetingId: string }>) {
  const { data: meeting, error } = useMeeting(meetingId);
  return (
    <div className={styles.page}>
      {error && <ErrorNote error={error} />}
      {!error && !meeting && <LateNote>Reading the meeting…</LateNote>}
      {meeting && <Composed meeting={meeting} />}
    </div>
  );
}

function Composed({ meeting }: Readonly<{ meeting: Meeting }>) {
  const isSeries = meeting.series !== null;
  const [cover, setCover] = useState<'series' | 'meeting'>(isSeries ? 'series' : 'meeting');
  const [withNames, setWithNames] = useState(false);
  const [withPlace, setWithPlace] = useState(true);
  const wanted = { id: meeting.id, covers: cover, withNames, withPlace };
  const file = useQuery({
    queryKey: ['meetings', 'calendar', wanted],
    queryFn: () => call('meetings.calendar', wanted),
  });
  return (
    <>
      <PageHeader
        back={<BackLink href={`/meetings/${meeting.id}`}>Meeting</BackLink>}
        title="Calendar file"
        actions={
          <SaveFile
            key={JSON.stringify(wanted)}
            name="Save calendar file"
            what="calendar file"
            icon={CalendarPlus}
            isDisabled={!file.data}
            save={async () => {
              const { text, start } = await call('meetings.makeCalendar', wanted);
              return call('meetings.saveCalendar', { text, day: start.slice(0, 10) });
            }}
          />
        }
      >
        For any calendar that opens .ics files. Often others can look into a calendar, so that it is
        told little.
      </PageHeader>
      <div className={styles.parts}>
        {isSeries && (
          <RadioCards label="Which dates" options={covers} value={cover} onChange={setCover} />
        )}
        <div className={styles.switches}>
          <Switch isSelected={withNames} onChange={setWithNames}>
            Name the people in the title
          </Switch>
          <Switch isSelected={withPlace} onChange={setWithPlace}>
            Say the place
          </Switch>
        </div>
        {file.error && <ErrorNote error={file.error} />}
        {file.data && <CalendarLeaves file={file.data} />}
      </div>
    </>
  );
}
