import { type ReactNode, useId } from 'react';
import type { CalendarFile } from '#shared/contract/meetings-files';
import { meetingDay, meetingTimes, zoneWords } from '#shared/domain/meetings/meeting-words';
import { rhythmWords } from '#shared/domain/meetings/repetition-words';
import styles from './calendar-page.module.css';

const day = (start: string) => `${meetingDay(start, '')}, ${start.slice(11)}`;

/** Everything a calendar file will hold, and the file itself for whoever wants to read it. */
export function CalendarLeaves({ file }: Readonly<{ file: CalendarFile }>) {
  const headingId = useId();
  const { title, place, start, zone, rule, moved, skipped, text } = file;
  return (
    <section aria-labelledby={headingId} className={styles.leaves}>
      <h2 id={headingId}>What leaves</h2>
      <dl className={styles.facts}>
        <Fact name="Title">{title}</Fact>
        <Fact name={rule === null ? 'When' : 'First date'}>
          {meetingDay(start, '')}, {meetingTimes(file)}, {zoneWords(zone)}
        </Fact>
        {rule !== null && <Fact name="Repeats">{rhythmWords(rule)}</Fact>}
        {moved.length > 0 && (
          <Fact name="Changed dates">
            <ul>
              {moved.map(({ from, to }) => (
                <li key={from}>
                  {from === to
                    ? `${day(to)}, with another length or place`
                    : `${day(from)} is now ${day(to)}`}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {skipped.length > 0 && (
          <Fact name="Skipped dates">
            <ul>
              {skipped.map((date) => (
                <li key={date}>{day(date)}</li>
              ))}
            </ul>
          </Fact>
        )}
        {place !== '' && <Fact name="Place">{place}</Fact>}
      </dl>
      <p className={styles.hint}>
        No purpose, agenda or note is in it, nor anything of your journal. It is marked as private,
        which most calendars respect. Saved again after a change, it replaces the earlier one in a
        calendar.
      </p>
      <details className={styles.file}>
        <summary>The file as it is written</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls, and has to be reachable by keyboard (WCAG 2.1.1). */}
        <section tabIndex={0} aria-label="The file as it is written">
          <pre>{text}</pre>
        </section>
      </details>
    </section>
  );
}

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
