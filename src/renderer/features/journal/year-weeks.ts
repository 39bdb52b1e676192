import { CalendarDate, getDayOfWeek } from '@internationalized/date';

/** A week of a year as a column: seven days from the week's first; null outside of the year. */
export type Week = Readonly<{ days: ReadonlyArray<string | null> }>;

/**
 * The weeks of a year, in order, for a plot with a column a week.
 * @param locale decides on which day weeks begin
 */
export function weeksOf(year: number, locale: string): Week[] {
  const first = new CalendarDate(year, 1, 1);
  const weeks: Array<Array<string | null>> = [];
  let week: Array<string | null> = Array.from({ length: getDayOfWeek(first, locale) }, () => null);
  for (let date = first; date.year === year; date = date.add({ days: 1 })) {
    week.push(date.toString());
    if (week.length < 7) continue;
    weeks.push(week);
    week = [];
  }
  if (week.length > 0) {
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => null)]);
  }
  return weeks.map((days) => ({ days }));
}

/** Words from which a day is drawn a step darker: a note, a page, two pages, an evening. */
const steps = [1, 150, 400, 900] as const;

/** How dark a day is drawn, from 0 (nothing written) to 4. */
export function levelOf(words: number, entries: number): 0 | 1 | 2 | 3 | 4 {
  if (entries === 0) return 0;
  const reached = steps.filter((step) => words >= step).length;
  return Math.max(1, reached) as 1 | 2 | 3 | 4;
}
