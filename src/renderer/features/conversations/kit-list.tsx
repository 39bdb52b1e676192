import { Link } from 'react-aria-components';
import styles from './conversations-page.module.css';
import { OwnKits } from './kits/own-kits';
import { useKits } from './queries';

/** The kits, each with the conversation it is for in one sentence. */
export function KitList() {
  const kits = useKits();
  if (!kits) return null;
  return (
    <section className={styles.section}>
      <h2>Kits</h2>
      <p className={styles.count}>
        A kit holds the questions, openings and replies of one hard conversation. A preparation is
        your own copy.
      </p>
      <ul className={styles.kits} aria-label="Kits">
        {kits.map(({ id, kit, isOwn }) => (
          <li key={id}>
            <Link href={`/conversations/kits/${id}`} className={styles.kit ?? ''}>
              <span className={styles.title}>{kit.title}</span>
              <span className={styles.summary}>{kit.summary}</span>
              {isOwn && <span className={styles.facts}>Yours</span>}
            </Link>
          </li>
        ))}
      </ul>
      <OwnKits />
    </section>
  );
}
