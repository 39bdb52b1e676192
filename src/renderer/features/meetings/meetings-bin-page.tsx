import { useState } from 'react';
import type { BinnedMeeting } from '#shared/contract/meetings';
import { withWords } from '#shared/domain/meetings/meeting-words';
import { useJournalSettings, useToday } from '../../bridge/use-today';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { PageHeader } from '../../ui/page-header';
import { MeetingRow } from './meeting-row';
import styles from './meetings-page.module.css';
import { useBinnedMeetings, usePeopleNames } from './queries';
import { useMeetingChanges } from './use-meeting-changes';

/** Meetings that were put away and skipped dates; each can be had back for as long as the bin keeps it. */
export function MeetingsBinPage() {
  const binned = useBinnedMeetings().data;
  const days = useJournalSettings().data?.binDays;
  const names = usePeopleNames();
  const today = useToday();
  const { restore, deleteForGood } = useMeetingChanges();
  const [asked, setAsked] = useState<BinnedMeeting | null>(null);
  if (!binned || days === undefined || today === undefined) return null;
  return (
    <div className={styles.page}>
      <PageHeader title="Bin" back={<BackLink href="/meetings">Meetings</BackLink>}>
        Meetings and skipped dates stay here for {days} days.
      </PageHeader>
      {binned.length === 0 ? (
        <p className={styles.none}>The bin is empty.</p>
      ) : (
        <ul className={styles.list}>
          {binned.map((meeting) => (
            <MeetingRow key={meeting.id} {...{ meeting, names, today }} isPast={false}>
              <div className={styles.actions}>
                <Button size="small" onPress={() => void restore([meeting.id])}>
                  Give back
                </Button>
                <Button size="small" variant="plain" onPress={() => setAsked(meeting)}>
                  Delete for good
                </Button>
              </div>
            </MeetingRow>
          ))}
        </ul>
      )}
      {asked && (
        <ConfirmDialog
          isOpen
          onOpenChange={(isOpen) => {
            if (!isOpen) setAsked(null);
          }}
          title="Delete this meeting for good?"
          confirmLabel="Delete for good"
          onConfirm={() => void deleteForGood([asked.id])}
        >
          The meeting with {withWords(asked.people, names)}, its agenda and its notes cannot be had
          back. Commitments stay on the page of the person.
        </ConfirmDialog>
      )}
    </div>
  );
}
