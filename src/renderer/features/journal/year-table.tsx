import type { DayWritten } from '#shared/contract/journal-calendar';
import styles from './year-written.module.css';

type Props = Readonly<{ year: number; days: readonly DayWritten[] }>;

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** The plot in words: what was written in each month. */
export function YearTable({ year, days }: Props) {
  const months = Array.from({ length: 12 }, (_, index) => {
    const ofMonth = days.filter((one) => Number(one.day.slice(5, 7)) === index + 1);
    return {
      name: monthName.format(Date.UTC(2000, index)),
      days: ofMonth.length,
      entries: ofMonth.reduce((total, one) => total + one.entries, 0),
      words: ofMonth.reduce((total, one) => total + one.words, 0),
    };
  });
  return (
    <details className={styles.details}>
      <summary>{year} as a table</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Days</th>
            <th scope="col">Entries</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ name, days: count, entries, words }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count}</td>
              <td>{entries}</td>
              <td>{words.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
