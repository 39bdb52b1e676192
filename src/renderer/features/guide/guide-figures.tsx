import styles from './guide-table.module.css';

type Props = Readonly<{
  name: string;
  rows: readonly Readonly<{ of: string; percent: number }>[];
}>;

/** Shares out of a hundred, each as its number and as a bar of that length. */
export function GuideFigures({ name, rows }: Props) {
  return (
    <table className={styles.table}>
      <caption>{name}</caption>
      <tbody>
        {rows.map(({ of, percent }) => (
          <tr key={of}>
            <th scope="row">{of}</th>
            <td className={styles.number}>{percent}&nbsp;%</td>
            <td className={styles.bar}>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="8" className={styles.whole} />
                <rect width={percent} height="8" className={styles.share} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
