import { parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import styles from './month-calendar.module.css';

/** What a day carries: a dot for each, three at most, and what a screen reader says of it. */
export type DayMark = Readonly<{ count: number; words: string }>;

type Props = Readonly<{
  label: string;
  /** ISO day. */
  day: string;
  onDay: (day: string) => void;
  marks: ReadonlyMap<string, DayMark>;
  /** Told which day is looked at, as one turns the pages. */
  onLook?: (day: string) => void;
}>;

/** A month on a page of its own; days carry dots for what they hold. */
export function MonthCalendar({ label, day, onDay, marks, onLook }: Props) {
  const [focused, setFocused] = useState(day);
  const [followed, setFollowed] = useState(day);
  if (followed !== day) {
    setFollowed(day);
    setFocused(day);
  }
  return (
    <Calendar
      aria-label={label}
      value={parseDate(day)}
      focusedValue={parseDate(focused)}
      onFocusChange={(date) => {
        setFocused(date.toString());
        onLook?.(date.toString());
      }}
      onChange={(date) => {
        if (date) onDay(date.toString());
      }}
      className={styles.calendar ?? ''}
    >
      <header className={styles.header}>
        <Button slot="previous" className={styles.turn ?? ''}>
          <ChevronLeft size={18} aria-hidden />
        </Button>
        <Heading className={styles.month ?? ''} />
        <Button slot="next" className={styles.turn ?? ''}>
          <ChevronRight size={18} aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
        <CalendarGridHeader>
          {(name) => (
            <CalendarHeaderCell className={styles.weekday ?? ''}>{name}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <Day date={date} here={marks.get(date.toString())} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

type DayProps = Readonly<{
  date: Parameters<typeof CalendarCell>[0]['date'];
  here: DayMark | undefined;
}>;

function Day({ date, here }: DayProps) {
  return (
    <CalendarCell
      date={date}
      className={styles.day ?? ''}
      render={(cell) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the cell's props make it a button.
        <div {...cell} aria-label={`${cell['aria-label'] ?? ''}${here ? `, ${here.words}` : ''}`} />
      )}
    >
      {({ formattedDate }) => (
        <>
          {formattedDate}
          <span className={styles.dots} aria-hidden>
            {here &&
              [1, 2, 3]
                .slice(0, here.count)
                .map((number) => <span key={number} className={styles.dot} />)}
          </span>
        </>
      )}
    </CalendarCell>
  );
}
