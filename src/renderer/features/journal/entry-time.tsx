import { useState } from 'react';
import { Button } from '../../ui/button';
import { DateTimeField } from '../../ui/date-time-field';
import { Popover } from '../../ui/popover';
import {
  localOffset,
  movedTo,
  type Occurrence,
  offsetName,
  wallClock,
  wallTime,
} from './wall-clock';

type Props = Readonly<{ at: Occurrence; onMove: (occurrence: Occurrence) => void }>;

/** The time on the wall; a press opens the field that changes it, and the day with it. */
export function EntryTime({ at, onMove }: Props) {
  const elsewhere = localOffset(wallTime(at.occurredAt, at.offsetMinutes)) !== at.offsetMinutes;
  const place = elsewhere ? ` ${offsetName(at.offsetMinutes)}` : '';
  const time = wallClock(at.occurredAt, at.offsetMinutes) + place;
  return (
    <Popover
      label="Date and time"
      placement="bottom start"
      trigger={
        <Button variant="plain" size="small" aria-label={`Change date and time, now ${time}`}>
          {time}
        </Button>
      }
    >
      <TimeField at={at} onMove={onMove} />
    </Popover>
  );
}

/** Before this a year is still being typed: 2, 20, 202. */
const earliest = '1900';

function TimeField({ at, onMove }: Props) {
  const [wall, setWall] = useState(() => wallTime(at.occurredAt, at.offsetMinutes));
  return (
    <DateTimeField
      label="Date and time"
      description={`As on the clock where you were, ${offsetName(at.offsetMinutes)}.`}
      value={wall}
      onChange={(next) => {
        setWall(next);
        if (next >= earliest) onMove(movedTo(next, at, localOffset));
      }}
    />
  );
}
