import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { wallDay } from '#shared/domain/wall-time';
import { JournalLink } from '../../ui/back-link';
import { IconButton } from '../../ui/icon-button';
import { Menu, type MenuChoice } from '../../ui/menu';
import styles from './entry-header.module.css';
import { EntryTime } from './entry-time';
import { useDayStart } from './use-journal-settings';
import { dayHeading, type Occurrence, wallTime, weekdayName } from './wall-clock';

type Props = Readonly<{
  start: Occurrence;
  onMove: (occurrence: Occurrence) => void;
  /** What can be done with the entry. */
  choices: readonly MenuChoice[];
  /** What is set beside the text. */
  children: ReactNode;
}>;

/** When the entry is about, and what can be done with it. */
export function EntryHeader({ start, onMove, choices, children }: Props) {
  const [at, setAt] = useState<Occurrence>(start);
  const day = wallDay(at.occurredAt, at.offsetMinutes, useDayStart());
  const isOtherDay = day !== wallTime(at.occurredAt, at.offsetMinutes).slice(0, 10);
  const move = (moved: Occurrence) => {
    setAt(moved);
    onMove(moved);
  };

  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <JournalLink />
        <Menu
          label="Entry actions"
          trigger={<IconButton label="Entry actions" icon={Ellipsis} />}
          choices={choices}
        />
      </div>
      <div className={styles.when}>
        <VisuallyHidden elementType="h1" tabIndex={-1}>
          {dayHeading(day)}
        </VisuallyHidden>
        <EntryTime at={at} onMove={move} />
        {isOtherDay && <span className={styles.counts}>counts as {weekdayName(day)}</span>}
      </div>
      {children}
    </header>
  );
}
