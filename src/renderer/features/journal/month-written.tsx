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
import { useDays } from './calendar-queries';
import { monthAround } from './days';
import styles from './month-written.module.css';
import { writtenWords } from './written-words';

type Props = Readonly<{ day: string; onDay: (day: string) => void }>;

/** A month; days that hold entries carry a dot, more than one for more entries. */
export function MonthWritten({ day, onDay }: Props) {
  const [focused, setFocused] = useState(day);
  const [followed, setFollowed] = useState(day);
  if (followed !== day) {
    setFollowed(day);
    setFocused(day);
  }
  const { from, to } = monthAround(focused);
  const { data = [] } = useDays(from, to);
  const written = new Map(data.map((one) => [one.day, one]));

  return (
    <Calendar
      aria-label="Days written"
      value={parseDate(day)}
      focusedValue={parseDate(focused)}
      onFocusChange={(date) => setFocused(date.toString())}
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
          {(date) => {
            const here = written.get(date.toString());
            return (
              <CalendarCell
                date={date}
                className={styles.day ?? ''}
                render={(cell) => (
                  // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the cell's props make it a button.
                  <div
                    {...cell}
                    aria-label={`${cell['aria-label'] ?? ''}${here ? `, ${writtenWords(here)}` : ''}`}
                  />
                )}
              >
                {({ formattedDate }) => (
                  <>
                    {formattedDate}
                    <span className={styles.dots} aria-hidden>
                      {here &&
                        [1, 2, 3]
                          .slice(0, here.entries)
                          .map((number) => <span key={number} className={styles.dot} />)}
                    </span>
                  </>
                )}
              </CalendarCell>
            );
          }}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
