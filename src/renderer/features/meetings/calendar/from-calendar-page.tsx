import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { ErrorNote } from '../../../ui/error-note';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { EventChoice } from './event-choice';
import styles from './from-calendar-page.module.css';
import { type ReadCalendar, readCalendar } from './read-calendar';

/** Opens a calendar file and makes a meeting of one of its events. Nothing is kept before one says so. */
export function FromCalendarPage() {
  const [file, setFile] = useState<Readonly<{ name: string; read: ReadCalendar }> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isReading, setReading] = useState(false);
  // The page reads the file itself: it learns no path, and text from outside is parsed in the process
  // that can do the least.
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    setError(null);
    setFile(null);
    setReading(true);
    try {
      setFile({ name: chosen.name, read: await readCalendar(chosen) });
    } catch (failure) {
      setError(failure);
    } finally {
      setReading(false);
    }
  };
  return (
    <div className={styles.page}>
      <PageHeader
        back={<BackLink href="/meetings">Meetings</BackLink>}
        title="From a calendar file"
      >
        An invitation or an event, saved from your calendar as an .ics file. It is read on this
        laptop and nobody is answered.
      </PageHeader>
      <DropZone
        className={styles.drop ?? ''}
        aria-label="Drop a calendar file here"
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => {
          const item = items.find(({ kind }) => kind === 'file');
          if (item?.kind === 'file') void item.getFile().then(open);
        }}
      >
        <FileTrigger
          acceptedFileTypes={['.ics', '.ical', 'text/calendar']}
          onSelect={(files) => void open(files?.[0])}
        >
          <Button icon={FileUp}>Choose calendar file</Button>
        </FileTrigger>
        <span className={styles.hint}>or drop one here</span>
      </DropZone>
      {isReading && <LateNote>Reading the file…</LateNote>}
      {error !== null && <ErrorNote error={error} />}
      {file && <EventChoice key={file.name} name={file.name} read={file.read} />}
    </div>
  );
}
