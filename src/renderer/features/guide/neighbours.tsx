import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Link } from 'react-aria-components';
import type { GuidePage } from '#shared/domain/guide/guide-page';
import styles from './neighbours.module.css';

type Props = Readonly<{ previous: GuidePage | null; next: GuidePage | null }>;

/** The page before and the page after. */
export function Neighbours({ previous, next }: Props) {
  return (
    <nav aria-label="Pages of the guide" className={styles.neighbours}>
      {previous && (
        <Link href={`/guide/${previous.id}`} className={styles.link ?? ''}>
          <ArrowLeft size={18} strokeWidth={1.75} aria-hidden />
          <span>
            <span className={styles.which}>Previous</span> <span>{previous.title}</span>
          </span>
        </Link>
      )}
      {next && (
        <Link href={`/guide/${next.id}`} className={`${styles.link} ${styles.next}`}>
          <span>
            <span className={styles.which}>Next</span> <span>{next.title}</span>
          </span>
          <ArrowRight size={18} strokeWidth={1.75} aria-hidden />
        </Link>
      )}
    </nav>
  );
}
