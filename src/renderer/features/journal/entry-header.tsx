import { ChevronLeft, Ellipsis, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Autosave } from '../../editor/autosave';
import { SaveStatus } from '../../editor/save-status';
import { Button } from '../../ui/button';
import { DateTimeField } from '../../ui/date-time-field';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { Popover } from '../../ui/popover';
import { TextLink } from '../../ui/text-link';
import styles from './entry-header.module.css';
import {
  dayHeading,
  localOffset,
  movedTo,
  type Occurrence,
  offsetName,
  wallClock,
  wallTime,
} from './wall-clock';

type Props = Readonly<{
  start: Occurrence;
  autosave: Autosave;
  onMove: (occurrence: Occurrence) => void;
  onBin: () => void;
}>;

/** When the entry is about, whether it is saved, and what can be done with it. */
export function EntryHeader({ start, autosave, onMove, onBin }: Props) {
  const [at, setAt] = useState<Occurrence>(start);
  const wall = wallTime(at.occurredAt, at.offsetMinutes);
  const elsewhere = localOffset(wall) !== at.offsetMinutes;
  const time = `${wallClock(at.occurredAt, at.offsetMinutes)}${elsewhere ? ` ${offsetName(at.offsetMinutes)}` : ''}`;

  const move = (next: string) => {
    const moved = movedTo(next, at, localOffset);
    setAt(moved);
    onMove(moved);
  };

  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <TextLink href="/journal">
          <ChevronLeft size={16} strokeWidth={1.75} aria-hidden />
          Journal
        </TextLink>
        <span className={styles.end}>
          <SaveStatus autosave={autosave} />
          <Menu
            label="Entry actions"
            trigger={<IconButton label="Entry actions" icon={Ellipsis} />}
            choices={[{ id: 'bin', name: 'Move to bin', icon: Trash2, onAction: onBin }]}
          />
        </span>
      </div>
      <div className={styles.when}>
        <h1 tabIndex={-1}>{dayHeading(wall.slice(0, 10))}</h1>
        <Popover
          label="Date and time"
          placement="bottom start"
          trigger={
            <Button variant="plain" size="small" aria-label={`Change date and time, now ${time}`}>
              {time}
            </Button>
          }
        >
          <DateTimeField
            label="Date and time"
            description={`The time on the wall where you were, ${offsetName(at.offsetMinutes)}.`}
            value={wall}
            onChange={move}
          />
        </Popover>
      </div>
    </header>
  );
}
