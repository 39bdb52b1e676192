import { ChevronLeft } from 'lucide-react';
import { Link } from 'react-aria-components';
import styles from './back-link.module.css';
import { leftJournal } from './left-journal';

type Props = Readonly<{
  href: string;
  /** The name of the page it leads back to. */
  children: string;
}>;

/** The way back to the page that this one belongs to; it stands above the title. */
export function BackLink({ href, children }: Props) {
  return (
    <Link href={href} className={styles.link ?? ''}>
      <ChevronLeft size={16} strokeWidth={1.75} aria-hidden />
      {children}
    </Link>
  );
}

/** Back to the journal's list as it was left: its search, its filters and the place in it. */
export function JournalLink() {
  return <BackLink href={leftJournal()}>Journal</BackLink>;
}
