import { parseDate } from '@internationalized/date';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useToday } from '../../bridge/use-today';
import type { EditorServices } from '../../editor/editor-services';
import { Button, ButtonLink } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { MeetingWriter } from './meeting-writer';
import { draftOf, type NewMeeting, newMeeting } from './new-meeting';
import { useMeeting } from './queries';

const uuid = /^[0-9a-f-]{36}$/;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** What the address says of a meeting that is to be made; null where it is of one that is stored. */
function useAsked(): Partial<NewMeeting> | null {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  if (search.new === undefined) return null;
  const people = String(search.people ?? '')
    .split('.')
    .filter((id) => uuid.test(id));
  const day = String(search.day ?? '');
  return { people, ...(isoDay.test(day) && { day }) };
}

type Props = Readonly<{ meetingId: string; services: EditorServices }>;

/** One meeting: before, during and after it. */
export function MeetingPage({ meetingId, services }: Props) {
  const asked = useAsked();
  const today = useToday();
  const [session] = useState(() => crypto.randomUUID());
  const [round, setRound] = useState(0);
  const { data: stored, error, refetch, isFetchedAfterMount } = useMeeting(meetingId);

  if (error) {
    return (
      <ErrorNote error={error}>
        <Button size="small" onPress={() => void refetch()}>
          Try again
        </Button>
      </ErrorNote>
    );
  }
  if (today === undefined || stored === undefined || !isFetchedAfterMount) {
    return <LateNote>Opening the meeting…</LateNote>;
  }
  if (stored === null && asked === null) return <NoMeeting />;
  const initial = stored
    ? draftOf(stored, session)
    : newMeeting(meetingId, { people: [], day: dayAfter(today), ...asked }, session);
  const readAnew = () => void refetch().then(() => setRound((before) => before + 1));
  return (
    <MeetingWriter key={round} {...{ stored, initial, today, services }} onReadAnew={readAnew} />
  );
}

/** Somebody who prepares a meeting does so the day before, at the latest. */
function dayAfter(day: string): string {
  return parseDate(day).add({ days: 1 }).toString();
}

function NoMeeting() {
  return (
    <>
      <PageHeader title="There is no such meeting">
        It may have been deleted for good. What was promised in it is on the page of the person.
      </PageHeader>
      <ButtonLink href="/meetings">Meetings</ButtonLink>
    </>
  );
}
