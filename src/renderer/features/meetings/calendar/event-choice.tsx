import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { counted } from '#shared/domain/board/wording';
import { meetingDay, meetingTimes } from '#shared/domain/meetings/meeting-words';
import { call } from '../../../bridge/client';
import { RadioCards } from '../../../ui/radio-cards';
import { TextLink } from '../../../ui/text-link';
import { EventForm } from './event-form';
import type { FileEvent } from './file-event';
import styles from './from-calendar-page.module.css';
import type { ReadCalendar } from './read-calendar';

/** The events of a file to choose from, and the chosen one to be looked at. */
export function EventChoice({ name, read }: Readonly<{ name: string; read: ReadCalendar }>) {
  const { events, unreadable } = read;
  const uids = events.map(({ uid }) => uid);
  const [chosen, setChosen] = useState<string | null>(events.length === 1 ? '0' : null);
  const taken = useQuery({
    queryKey: ['meetings', 'taken', uids],
    queryFn: () => call('meetings.takenFromCalendar', { uids }),
  });
  const event = chosen === null ? undefined : events[Number(chosen)];
  const meetingId = taken.data?.find(({ uid }) => uid === event?.uid)?.meetingId;
  return (
    <div className={styles.events}>
      {unreadable > 0 && (
        <p className={styles.hint}>
          {counted(unreadable, 'event')} of {name} could not be read and{' '}
          {unreadable === 1 ? 'is' : 'are'} left out.
        </p>
      )}
      {events.length > 1 && (
        <RadioCards
          label={`${events.length} events in ${name}`}
          cardWidth="wide"
          options={events.map((one, index) => ({
            ...{
              id: String(index),
              name: one.title || 'Without a title',
              description: whenWords(one),
            },
          }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {event && meetingId !== undefined && (
        <p role="status">
          This event is a meeting already.{' '}
          <TextLink href={`/meetings/${meetingId}`}>Open it</TextLink> to change it there; nothing
          was added.
        </p>
      )}
      {event && taken.data && meetingId === undefined && <EventForm key={chosen} event={event} />}
    </div>
  );
}

function whenWords(event: FileEvent): string {
  return `${meetingDay(event.start, '')}, ${meetingTimes(event)}${event.rule === null ? '' : ', repeats'}`;
}
