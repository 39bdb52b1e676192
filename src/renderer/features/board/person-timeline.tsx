import { useState } from 'react';
import type { KnownPerson } from '#shared/contract/board-person';
import { cadenceName } from '#shared/domain/board/cadences';
import { Button } from '../../ui/button';
import { ChoiceChips } from '../../ui/choice-chips';
import styles from './person-timeline.module.css';
import { PersonTimelineItem } from './person-timeline-item';
import { kindsPresent, type TimelineKind, timelineItems } from './person-timeline-items';
import { shortDay } from './short-day';
import { useTimelineSources } from './use-timeline-sources';

/** All that happened with a person: one line through time, newest first, narrowed by kind. */
export function PersonTimeline({ person }: Readonly<{ person: KnownPerson }>) {
  const { sources, isRead, hasMore, readOn } = useTimelineSources(person);
  const [asked, setAsked] = useState<readonly TimelineKind[]>([]);
  const kinds = kindsPresent(sources);
  // A kind whose last one was taken out has no chip any more, and narrows nothing.
  const chosen = asked.filter((kind) => kinds.some(({ id }) => id === kind));
  const items = timelineItems(sources, chosen);
  const isQuiet = isRead && sources.entries.items.length === 0 && person.contacts.length === 0;
  return (
    <section aria-labelledby="timeline-heading" className={styles.section}>
      <header className={styles.head}>
        <h2 id="timeline-heading" tabIndex={-1}>
          Timeline
        </h2>
        <p className={styles.line}>{touchLine(person)}</p>
      </header>
      {isQuiet && (
        <p className={styles.nothing}>
          {person.stage !== null && 'No contact is written down yet. '}No entry names them yet.
          Write @ and the beginning of the name in an entry.
        </p>
      )}
      {kinds.length > 1 && (
        <ChoiceChips
          label="Show on the timeline"
          options={kinds}
          chosen={chosen}
          onChange={setAsked}
        />
      )}
      {items.length > 0 && (
        <ol className={styles.list} aria-labelledby="timeline-heading">
          {items.map((item) => (
            <PersonTimelineItem key={`${item.kind} ${item.id}`} item={item} person={person} />
          ))}
        </ol>
      )}
      {hasMore(chosen) && <Button onPress={readOn}>Show more</Button>}
    </section>
  );
}

/** "Last in touch 3 Nov 2026. Agreed: every quarter." */
function touchLine({ stage, contacts: [last], cadence }: KnownPerson): string {
  if (stage === null) return '';
  const parts = [
    last ? `Last in touch ${shortDay(last.on)}.` : '',
    cadence === null ? '' : `You mean to be in touch ${cadenceName(cadence).toLowerCase()}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
