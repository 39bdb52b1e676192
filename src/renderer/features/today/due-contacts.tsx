import { contactsDue } from '#shared/domain/board/next-contact';
import { formatDay } from '#shared/domain/plan-words';
import { TextLink } from '../../ui/text-link';
import { useBoard } from './queries';
import styles from './today.module.css';
import { TodaySection } from './today-section';

/** People one means to be in touch with soon, or meant to; a contact that is noted takes them off. */
export function DueContacts({ today }: Readonly<{ today: string }>) {
  const { data: board } = useBoard();
  const due = contactsDue(board?.people ?? [], today);
  if (due.length === 0) return null;
  return (
    <TodaySection title="To be in touch with">
      <ul className={styles.list}>
        {due.map(({ person, on, about }) => (
          <li key={person.id} className={styles.row}>
            <div className={styles.words}>
              <span className={styles.title}>
                <TextLink href={`/people/${person.id}`}>{person.name}</TextLink>
              </span>
              {about !== '' && <span className={styles.opening}>{about}</span>}
              <span className={styles.note}>
                <time dateTime={on}>
                  {on < today ? 'Was planned for' : 'Planned for'} {formatDay(on, today)}
                </time>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </TodaySection>
  );
}
