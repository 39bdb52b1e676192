import { useCallback, useEffect, useRef, useState } from 'react';
import type { EntryDocument } from '#shared/domain/document-text';
import type { EditorServices } from '../../editor/editor-services';
import { Checkbox } from '../../ui/checkbox';
import { changePoint } from './agenda-changes';
import { MeetingNotes } from './meeting-notes';
import styles from './meeting-page.module.css';
import type { MeetingForm } from './use-meeting-draft';

type Props = Readonly<{
  form: MeetingForm;
  services: EditorServices;
  /** Milliseconds since 1970; null while the meeting is not stored. */
  startsAt: number | null;
}>;

/** A calm page for the room: notes, the agenda beside them, and how much time is left. */
export function DuringPart({ form, services, startsAt }: Props) {
  const { draft, change } = form;
  const latest = useRef(change);
  latest.current = change;
  const takeNotes = useCallback((notes: EntryDocument) => latest.current({ notes }), []);
  return (
    <div className={styles.during}>
      <div className={styles.notes}>
        <MeetingNotes notes={draft.notes} services={services} onChange={takeNotes} />
      </div>
      <aside aria-label="Agenda and clock" className={styles.beside}>
        <Clock startsAt={startsAt} minutes={draft.minutes} />
        {draft.focus !== '' && (
          <p className={styles.focus}>
            <span className={styles.hint}>The one thing</span>
            {draft.focus}
          </p>
        )}
        {draft.agenda.length === 0 ? (
          <p className={styles.hint}>No agenda was written. What they say first is one too.</p>
        ) : (
          <ol className={styles.points}>
            {draft.agenda.map(({ id, words, minutes, covered }) => (
              <li key={id}>
                <Checkbox
                  isSelected={covered}
                  onChange={(now) =>
                    change({ agenda: changePoint(draft.agenda, id, { covered: now }) })
                  }
                >
                  {words || 'Empty point'}
                  {minutes !== null && (
                    <span className={styles.hint}> {`${minutes}\u00a0min`}</span>
                  )}
                </Checkbox>
              </li>
            ))}
          </ol>
        )}
      </aside>
    </div>
  );
}

type ClockProps = Readonly<{ startsAt: number | null; minutes: number }>;

const wall = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** The time, and what is left of the meeting; it says nothing by itself. */
function Clock({ startsAt, minutes }: ClockProps) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className={styles.clock} role="timer" aria-live="off">
      <time>{wall.format(now)}</time>
      <span className={styles.hint}>
        {startsAt === null ? '' : leftWords(startsAt, minutes, now)}
      </span>
    </p>
  );
}

/** How long until it begins, or what is left of it. @param now milliseconds since 1970 */
function leftWords(startsAt: number, minutes: number, now: number): string {
  const until = Math.ceil((startsAt - now) / 60_000);
  if (until > 90) return '';
  if (until > 0) return until === 1 ? 'Begins in a minute' : `Begins in ${until} minutes`;
  const left = until + minutes;
  if (left > 0) return left === 1 ? 'One minute left' : `${left} of ${minutes} minutes left`;
  return left > -180 ? 'The time is over' : '';
}
