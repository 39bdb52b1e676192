import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocale } from 'react-aria-components';
import { IconButton } from '../../ui/icon-button';
import { useDays, useSpan } from './calendar-queries';
import { inYear, todayHere, yearAround } from './days';
import { counted, writtenWords } from './written-words';
import { YearPlot } from './year-plot';
import { YearTable } from './year-table';
import styles from './year-written.module.css';

type Props = Readonly<{ day: string; onDay: (day: string) => void }>;

/** The year of the chosen day: each day a square, darker the more was written; the same as a table. */
export function YearWritten({ day, onDay }: Props) {
  const { locale } = useLocale();
  const { from, to, year } = yearAround(day);
  const { data: days = [] } = useDays(from, to);
  const { data: span } = useSpan();
  const thisYear = Number(todayHere().slice(0, 4));
  const firstYear = Math.min(year, span ? Number(span.first.slice(0, 4)) : thisYear);
  const lastYear = Math.max(year, thisYear, span ? Number(span.last.slice(0, 4)) : thisYear);
  const inThisYear = days.filter((one) => one.day.startsWith(`${String(year).padStart(4, '0')}-`));
  const sum = (of: 'entries' | 'words') => inThisYear.reduce((total, one) => total + one[of], 0);
  const total = { entries: sum('entries'), words: sum('words') };

  return (
    <section aria-labelledby="year-heading" className={styles.year}>
      <header className={styles.header}>
        <h2 id="year-heading" className={styles.heading}>
          {year}
        </h2>
        <IconButton
          label="Earlier year"
          icon={ChevronLeft}
          isDisabled={year <= firstYear}
          onPress={() => onDay(inYear(day, year - 1))}
        />
        <IconButton
          label="Later year"
          icon={ChevronRight}
          isDisabled={year >= lastYear}
          onPress={() => onDay(inYear(day, year + 1))}
        />
        <p className={styles.sum}>
          {inThisYear.length === 0
            ? 'Nothing was written in this year.'
            : `${counted(inThisYear.length, 'day', 'days')} written: ${writtenWords(total)}.`}
        </p>
      </header>
      <YearPlot year={year} locale={locale} days={inThisYear} current={day} onDay={onDay} />
      <YearTable year={year} days={inThisYear} />
    </section>
  );
}
