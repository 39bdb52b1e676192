import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './person-timeline.module.css';
import { shortDay } from './short-day';

type Props = Readonly<{
  href: string;
  day: string;
  icon: LucideIcon;
  /** What it is, and its words. */
  children: ReactNode;
}>;

/** Something of the journal on the timeline; the whole row leads to its place there. */
export function TimelineLink({ href, day, icon: Icon, children }: Props) {
  return (
    <li>
      <a href={href} className={styles.row} data-link>
        <time dateTime={day} className={styles.day}>
          {shortDay(day)}
        </time>
        <span className={styles.icon}>
          <Icon size={15} strokeWidth={1.75} aria-hidden />
        </span>
        <span className={styles.words}>{children}</span>
      </a>
    </li>
  );
}
