import { useInfiniteQuery } from '@tanstack/react-query';
import { Milestone } from 'lucide-react';
import type { KnownPerson } from '#shared/contract/board-person';
import { cadenceName } from '#shared/domain/board/cadences';
import { stageName } from '#shared/domain/board/stages';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { ContactRow } from './contact-row';
import { NamingEntry } from './person-naming-entry';
import styles from './person-timeline.module.css';
import { type TimelineItem, timelineItems } from './person-timeline-items';
import { TimelineRow } from './person-timeline-row';
import { shortDay } from './short-day';

const pageSize = 50;

/** Contacts, stages and the entries that name a person: one line through time, newest first. */
export function PersonTimeline({ person }: Readonly<{ person: KnownPerson }>) {
  const naming = useNamingEntries(person.id);
  const hits = naming.data?.pages.flatMap((page) => page.hits) ?? [];
  const items = timelineItems({ ...person, hits, hasMore: naming.hasNextPage });
  const isQuiet = naming.data && hits.length === 0 && person.contacts.length === 0;
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
      {items.length > 0 && (
        <ol className={styles.list}>
          {items.map((item) => (
            <Item key={item.id} item={item} person={person} />
          ))}
        </ol>
      )}
      {naming.hasNextPage && <Button onPress={() => void naming.fetchNextPage()}>Show more</Button>}
    </section>
  );
}

function Item({ item, person }: Readonly<{ item: TimelineItem; person: KnownPerson }>) {
  if (item.kind === 'contact') return <ContactRow person={person} contact={item.contact} />;
  if (item.kind === 'entry') return <NamingEntry hit={item.hit} />;
  const { stage, thanked, note } = item.change;
  const title = `Stage: ${stageName(stage)}${thanked ? ', with thanks' : ''}`;
  return <TimelineRow day={item.day} icon={Milestone} title={title} note={note} />;
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

function useNamingEntries(personId: string) {
  return useInfiniteQuery({
    queryKey: ['journal', 'naming', personId],
    queryFn: ({ pageParam }) =>
      call('journal.search', {
        query: '',
        filters: { people: [personId] },
        after: pageParam,
        limit: pageSize,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  });
}
