import { type RefObject, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { DateTimeField, type FinishDate } from '../../ui/date-time-field';
import { Popover } from '../../ui/popover';
import { useToasts } from '../../ui/toast';
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

type Props = Readonly<{ at: Occurrence; onMove: (occurrence: Occurrence) => void }>;

/** The day and the time on the wall; a press opens the field that changes them. */
export function EntryTime({ at, onMove }: Props) {
  const [isOpen, setOpen] = useState(false);
  // Each opening begins from the entry's own date, also while the last one is fading out.
  const [opening, setOpening] = useState(0);
  const finish = useRef<FinishDate | null>(null);
  const { say } = useToasts();
  const wall = wallTime(at.occurredAt, at.offsetMinutes);
  const place = localOffset(wall) === at.offsetMinutes ? '' : ` ${offsetName(at.offsetMinutes)}`;
  const time = `${dayHeading(wall.slice(0, 10))}, ${wallClock(at.occurredAt, at.offsetMinutes)}${place}`;
  const change = (open: boolean) => {
    const problem = open ? null : (finish.current?.() ?? null);
    if (problem !== null) say(`${problem} The entry keeps the date it had.`);
    if (open) setOpening((count) => count + 1);
    setOpen(open);
  };
  return (
    <Popover
      label="Date and time"
      placement="bottom start"
      isOpen={isOpen}
      onOpenChange={change}
      trigger={
        <Button variant="plain" size="small" aria-label={`Change date and time, now ${time}`}>
          {time}
        </Button>
      }
    >
      <TimeField
        key={opening}
        at={at}
        place={place}
        onMove={onMove}
        finish={finish}
        onDone={() => setOpen(false)}
      />
    </Popover>
  );
}

type FieldProps = Props &
  Readonly<{ place: string; finish: RefObject<FinishDate | null>; onDone: () => void }>;

function TimeField({ at, place, onMove, finish, onDone }: FieldProps) {
  return (
    <div className={styles.change}>
      <DateTimeField
        label="Date and time"
        description={`By the clock where you were${place && `,${place}`}.`}
        value={wallTime(at.occurredAt, at.offsetMinutes)}
        onChange={(next) => onMove(movedTo(next, at, localOffset))}
        finish={finish}
        onEnter={onDone}
      />
      <Button
        // Leaving the field can add or take away a line of words, and the button would move away from
        // under the pointer.
        preventFocusOnPress
        onPress={() => {
          if ((finish.current?.() ?? null) === null) onDone();
        }}
      >
        Done
      </Button>
    </div>
  );
}
