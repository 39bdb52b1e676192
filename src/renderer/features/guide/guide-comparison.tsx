import styles from './guide-table.module.css';

type Props = Readonly<{
  name: string;
  columns: readonly [string, string];
  rows: readonly Readonly<{ of: string; cells: readonly [string, string] }>[];
}>;

/** Two things side by side, one question a row. */
export function GuideComparison({ name, columns: [one, other], rows }: Props) {
  return (
    <table aria-label={name} className={styles.table}>
      <thead>
        <tr>
          <td />
          <th scope="col">{one}</th>
          <th scope="col">{other}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, cells: [ofOne, ofOther] }) => (
          <tr key={of}>
            <th scope="row">{of}</th>
            <td>{ofOne}</td>
            <td>{ofOther}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
