import { HeatmapRect } from '@visx/heatmap';
import type { DayWritten } from '#shared/contract/journal-calendar';
import { classNames } from '../../ui/class-names';
import { dayHeading } from './wall-clock';
import { writtenWords } from './written-words';
import { levelOf, type Week, weeksOf } from './year-weeks';
import styles from './year-written.module.css';

type Props = Readonly<{
  year: number;
  locale: string;
  days: readonly DayWritten[];
  current: string;
  onDay: (day: string) => void;
}>;

/** Units of the drawing, which is scaled to the page's width. */
const square = 16;
const monthHeight = 18;

/** A year of days as a plot. By keyboard, days are reached in the month above; what it shows stands in the table below. */
export function YearPlot({ year, locale, days, current, onDay }: Props) {
  const weeks = weeksOf(year, locale);
  const written = new Map(days.map((one) => [one.day, one]));
  const width = weeks.length * square;
  const months = Array.from({ length: 12 }, (_, index) => {
    const first = `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-01`;
    const column = weeks.findIndex((week) => week.days.includes(first));
    const name = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(
      Date.UTC(2000, index),
    );
    return { name, column };
  });
  return (
    <svg
      role="img"
      aria-label={`Days written in ${year}; the table below says the same by month`}
      viewBox={`0 0 ${width} ${monthHeight + 7 * square}`}
      className={styles.plot}
    >
      {months.map(({ name, column }) => (
        <text key={name} x={column * square} y={monthHeight - 7} className={styles.monthName}>
          {name}
        </text>
      ))}
      <g transform={`translate(0 ${monthHeight})`}>
        <HeatmapRect<Week, string | null>
          data={weeks}
          bins={({ days: ofWeek }) => [...ofWeek]}
          count={() => 0}
          binWidth={square}
          binHeight={square}
          gap={3}
          xScale={(column) => column * square}
          yScale={(row) => row * square}
        >
          {(columns) =>
            columns.flat().map(({ bin: day, x, y, width: side, height }) => {
              if (day === null) return null;
              const here = written.get(day);
              const words = here ? writtenWords(here) : 'nothing written';
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the month above does the same by keyboard.
                <rect
                  key={day}
                  x={x}
                  y={y}
                  width={side}
                  height={height}
                  rx={3}
                  className={classNames(
                    styles.square,
                    styles[`level${levelOf(here?.words ?? 0, here?.entries ?? 0)}`],
                    day === current && styles.current,
                  )}
                  onClick={() => onDay(day)}
                >
                  <title>{`${dayHeading(day)}: ${words}`}</title>
                </rect>
              );
            })
          }
        </HeatmapRect>
      </g>
    </svg>
  );
}
