import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import styles from './person-timeline.module.css';
import { shortDay } from './short-day';

type Props = Readonly<{
  rowRef?: Ref<HTMLLIElement>;
  day: string;
  icon: LucideIcon;
  title: string;
  note: string;
  menu?: ReactNode;
}>;

/** Something that happened on a day; what it was, and what was written about it. */
export function TimelineRow({ rowRef, day, icon: Icon, title, note, menu }: Props) {
  return (
    <li ref={rowRef} tabIndex={-1} className={styles.row}>
      <time dateTime={day} className={styles.day}>
        {shortDay(day)}
      </time>
      <span className={styles.icon}>
        <Icon size={15} strokeWidth={1.75} aria-hidden />
      </span>
      <div className={styles.words}>
        <span className={styles.kind}>{title}</span>
        {note !== '' && <p className={styles.note}>{note}</p>}
      </div>
      {menu}
    </li>
  );
}
