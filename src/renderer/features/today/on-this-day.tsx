import { TextLink } from '../../ui/text-link';
import { useOnThisDay } from './queries';
import styles from './today.module.css';
import { TodaySection } from './today-section';
import { entryName, yearsAgo } from './today-words';

/** What was written on this day in earlier years. */
export function OnThisDay({ today }: Readonly<{ today: string }>) {
  const { data: entries = [] } = useOnThisDay(today);
  if (entries.length === 0) return null;
  return (
    <TodaySection title="On this day">
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <div className={styles.words}>
              <span className={styles.title}>
                <TextLink href={`/journal/${entry.id}`}>{entryName(entry)}</TextLink>
              </span>
              <span className={styles.note}>{yearsAgo(entry.day, today)}</span>
              {entry.title.trim() !== '' && entry.opening !== '' && (
                <span className={styles.opening}>{entry.opening}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </TodaySection>
  );
}
