import { randomInt } from 'node:crypto';
import type { DayWritten, journalCalendarContract } from '#shared/contract/journal-calendar';
import type { Handlers } from '#shared/contract/method';
import { sameDaysOf } from '#shared/domain/same-days';
import type { JournalDependencies } from './dependencies';
import { type SummaryRow, summaryColumns } from './repository';
import { toSummary } from './rows';

/** More entries of one day than this are not listed: nobody reads them there. */
const mostOfDay = 500;

/**
 * The journal by day.
 * @param pick a whole number from 0 up to, not including, its argument; each as likely as another
 */
export function calendarHandlers(
  { connection }: JournalDependencies,
  pick: (below: number) => number = randomInt,
): Handlers<typeof journalCalendarContract> {
  const days = connection.prepare<[string, string], DayWritten>(
    `SELECT day, count(*) AS entries, sum(words) AS words FROM entry INDEXED BY entry_day
     WHERE binned_at IS NULL AND day BETWEEN ? AND ? GROUP BY day ORDER BY day`,
  );
  const ofDay = connection.prepare<[string], SummaryRow>(
    `SELECT ${summaryColumns} FROM entry INDEXED BY entry_day
     WHERE binned_at IS NULL AND day = ? ORDER BY position LIMIT ${mostOfDay}`,
  );
  const span = connection.prepare<[], { first: string | null; last: string | null }>(
    `SELECT (SELECT min(day) FROM entry INDEXED BY entry_day WHERE binned_at IS NULL) AS first,
       (SELECT max(day) FROM entry INDEXED BY entry_day WHERE binned_at IS NULL) AS last`,
  );
  const onDay = connection.prepare<[string, string], SummaryRow>(
    `SELECT ${summaryColumns} FROM entry INDEXED BY entry_month_day
     WHERE binned_at IS NULL AND substr(day, 6) = ? AND day < ?
     ORDER BY day DESC, position DESC LIMIT ${mostOfDay}`,
  );
  const listed = connection
    .prepare<[], number>(
      'SELECT count(*) FROM entry INDEXED BY entry_listed WHERE binned_at IS NULL',
    )
    .pluck();
  const numbered = connection.prepare<[number], { id: string }>(
    `SELECT id FROM entry WHERE position =
       (SELECT position FROM entry INDEXED BY entry_listed WHERE binned_at IS NULL
        ORDER BY position LIMIT 1 OFFSET ?)`,
  );

  return {
    'journal.days': ({ from, to }) => days.all(from, to),
    'journal.ofDay': ({ day }) => ofDay.all(day).map(toSummary),
    'journal.span': () => {
      const { first, last } = span.get() ?? { first: null, last: null };
      return first === null || last === null ? null : { first, last };
    },
    'journal.onThisDay': ({ day }) =>
      sameDaysOf(day)
        .flatMap((monthDay) => onDay.all(monthDay, day))
        .sort((one, other) => other.position - one.position)
        .map(toSummary),
    'journal.random': () => {
      const count = listed.get() ?? 0;
      return count === 0 ? null : (numbered.get(pick(count)) ?? null);
    },
  };
}
