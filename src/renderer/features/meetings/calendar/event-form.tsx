import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { meetingDay, meetingTimes, zoneWords } from '#shared/domain/meetings/meeting-words';
import { rhythmWords } from '#shared/domain/meetings/repetition-words';
import { call } from '../../../bridge/client';
import { Button } from '../../../ui/button';
import { ErrorNote } from '../../../ui/error-note';
import { RadioCards } from '../../../ui/radio-cards';
import { newMeeting } from '../new-meeting';
import { PeopleField } from '../people-field';
import { usePeople } from '../queries';
import type { FileEvent } from './file-event';
import styles from './from-calendar-page.module.css';
import { InvitedPeople } from './invited-people';
import { matchPeople } from './match-people';

/** What a meeting would take from an event: looked at, and people chosen, before it is made. */
export function EventForm({ event }: Readonly<{ event: FileEvent }>) {
  const navigate = useNavigate();
  const known = usePeople().data;
  const board = useQuery({ queryKey: ['board', 'board'], queryFn: () => call('board.board', {}) });
  const [people, setPeople] = useState<readonly string[]>([]);
  const [repeats, setRepeats] = useState<'series' | 'once'>('series');
  const [problem, setProblem] = useState<string | null>(null);
  const taking = useMutation({
    mutationFn: async () => {
      const { title, start, zone, minutes, place, mode, uid } = event;
      const [id, session] = [crypto.randomUUID(), crypto.randomUUID()];
      const blank = newMeeting(id, { people, day: start.slice(0, 10) }, session);
      const draft = { ...blank, start, zone, minutes, place, mode, purpose: title };
      const rule = repeats === 'series' ? event.rule : null;
      await call('meetings.takeFromCalendar', { uid, draft, rule });
      return id;
    },
    onSuccess: (id) => void navigate({ href: `/meetings/${id}` }),
  });
  if (!known || !board.data) return null;
  const contacts = new Map(board.data.people.map(({ id, contact }) => [id, contact]));
  const matched = matchPeople(
    event.people,
    known
      .filter(({ removed }) => !removed)
      .map(({ id, name }) => ({ id, name, contact: contacts.get(id) ?? '' })),
  );
  const choose = (next: readonly string[]) => {
    setProblem(null);
    setPeople(next);
  };
  const take = () => {
    if (people.length === 0) setProblem('Say whom you meet: choose somebody of the board.');
    else if (!taking.isPending) taking.mutate();
  };
  return (
    <section aria-label="The meeting" className={styles.form}>
      <dl className={styles.facts}>
        <Fact name="Purpose" words={event.title || 'None in the file'} />
        <Fact
          name="When"
          words={`${meetingDay(event.start, '')}, ${meetingTimes(event)}, ${zoneWords(event.zone)}`}
        />
        {event.rule !== null && <Fact name="Repeats" words={rhythmWords(event.rule)} />}
        <Fact name="Place" words={event.place || 'None in the file'} />
      </dl>
      <Remarks event={event} />
      {event.rule !== null && (
        <RadioCards
          label="Take"
          options={[
            { id: 'series', name: 'The series' },
            { id: 'once', name: 'The first date alone' },
          ]}
          value={repeats}
          onChange={setRepeats}
        />
      )}
      {matched.length > 0 && <InvitedPeople matched={matched} people={people} onChange={choose} />}
      <PeopleField people={people} onChange={choose} error={problem} />
      {taking.error && <ErrorNote error={taking.error} />}
      <div>
        <Button variant="primary" onPress={take}>
          Add to meetings
        </Button>
      </div>
    </section>
  );
}

function Remarks({ event }: Readonly<{ event: FileEvent }>) {
  const changed =
    event.rule === null || event.changedDates === 0
      ? []
      : [
          'The file moves, skips or adds some dates of the series. Here they stand as the rule has them: move or skip them in Meetings.',
        ];
  const begun =
    event.rule === null || event.start.slice(0, 10) >= new Date().toISOString().slice(0, 10)
      ? []
      : [
          'The series began in the past. It is taken from today on, without the dates that are over.',
        ];
  const remarks = [...event.remarks, ...changed, ...begun];
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

function Fact({ name, words }: Readonly<{ name: string; words: string }>) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
