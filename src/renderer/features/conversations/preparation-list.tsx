import { Link } from 'react-aria-components';
import type { PreparationSummary } from '#shared/contract/conversations';
import { segmentsOf } from '#shared/domain/segments';
import styles from './conversations-page.module.css';
import { factsOf } from './listed-preparation';
import { usePersonName } from './queries';

type Props = Readonly<{ label: string; preparations: readonly PreparationSummary[] }>;

/** Preparations as links, with person, day and kit; where words were searched for, they are marked. */
export function PreparationList({ label, preparations }: Props) {
  const personName = usePersonName();
  return (
    <ul className={styles.list} aria-label={label}>
      {preparations.map((one) => (
        <li key={one.id}>
          <Link href={`/conversations/${one.id}`} className={styles.preparation ?? ''}>
            <span className={styles.title}>
              {one.title.trim() === '' ? 'Untitled preparation' : <Marked text={one.title} />}
            </span>
            <span className={styles.facts}>
              {factsOf(one, personName(one.personId)).join(' · ')}
            </span>
            {one.snippet !== '' && (
              <span className={styles.snippet}>
                <Marked text={one.snippet} />
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Marked({ text }: Readonly<{ text: string }>) {
  return segmentsOf(text).map((run, index) =>
    run.match ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other identity.
      <mark key={index}>{run.text}</mark>
    ) : (
      run.text
    ),
  );
}
