import { useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client';
import styles from './person-page.module.css';
import { shortDay } from './short-day';

const most = 100;

/** Passages to bring up with a person that were not brought up yet; nothing at all when there is none. */
export function PersonPassages({ personId }: Readonly<{ personId: string }>) {
  const { data } = useQuery({
    queryKey: ['journal', 'passages', 'with', personId],
    queryFn: () =>
      call('journal.passages', {
        filters: { kinds: ['bring-up'], personId, isOpen: true },
        limit: most,
      }),
  });
  const passages = data?.passages ?? [];
  if (passages.length === 0) return null;
  return (
    <section aria-labelledby="bring-up-heading">
      <h2 id="bring-up-heading" className={styles.heading}>
        To bring up
      </h2>
      <ul className={styles.list}>
        {passages.map(({ id, entryId, text, day }) => (
          <li key={`${entryId} ${id}`}>
            <a href={`#/journal/${entryId}?passage=${id}`} className={styles.entry}>
              <span className={styles.day}>{shortDay(day)}</span>
              <span className={styles.words}>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
