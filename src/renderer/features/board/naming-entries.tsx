import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import styles from './person-page.module.css';
import { shortDay } from './short-day';

const pageSize = 50;

/** Entries that name a person, newest first. */
export function NamingEntries({ personId }: Readonly<{ personId: string }>) {
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
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
  const hits = data?.pages.flatMap((page) => page.hits) ?? [];
  return (
    <section aria-labelledby="naming-heading" className={styles.section}>
      <h2 id="naming-heading" className={styles.heading}>
        Named in
      </h2>
      {data && hits.length === 0 && (
        <p className={styles.nothing}>
          No entry names them yet. Write @ and the beginning of the name in an entry.
        </p>
      )}
      <ul className={styles.list}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <a href={`#/journal/${hit.id}`} className={styles.entry}>
              <span className={styles.day}>{shortDay(hit.day)}</span>
              <span className={styles.words}>
                <span className={styles.title}>
                  {hit.title.map(({ text }) => text).join('') || 'Untitled'}
                </span>
                <span className={styles.opening}>
                  {hit.snippet.map(({ text }) => text).join('')}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {hasNextPage && <Button onPress={() => void fetchNextPage()}>Show more</Button>}
    </section>
  );
}
