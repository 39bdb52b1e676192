import { Bar } from '@visx/shape';
import styles from './effort.module.css';

type Row = Readonly<{ area: string; name: string; now: number; wanted: number }>;

const size = { width: 320, row: 46, label: 16, bar: 9, gap: 3, foot: 4 } as const;

/** Effort by area, now over wanted. The table beside it says the same in numbers. */
export function EffortPlot({ rows }: Readonly<{ rows: readonly Row[] }>) {
  if (rows.length === 0) return null;
  const most = Math.max(50, ...rows.flatMap(({ now, wanted }) => [now, wanted]));
  const x = (share: number) => (share / most) * (size.width - 40);
  const height = rows.length * size.row + size.foot;
  return (
    <figure className={styles.plot}>
      <svg
        role="img"
        aria-label={`Effort in percent: ${rows.map(inWords).join('; ')}`}
        viewBox={`0 0 ${size.width} ${height}`}
      >
        {rows.map(({ area, name, now, wanted }, index) => {
          const top = index * size.row;
          const first = top + size.label;
          const second = first + size.bar + size.gap;
          return (
            <g key={area}>
              <text x={0} y={top + 11} className={styles.plotName}>
                {name}
              </text>
              <Bar x={1} y={first} width={x(now)} height={size.bar} className={styles.now ?? ''} />
              <text x={x(now) + 5} y={first + 8} className={styles.plotNumber}>
                {now}
              </text>
              <Bar
                x={1}
                y={second}
                width={x(wanted)}
                height={size.bar}
                className={styles.wanted ?? ''}
              />
              <text x={x(wanted) + 5} y={second + 8} className={styles.plotNumber}>
                {wanted}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>Outlined: now. Filled: wanted. In percent of the week.</figcaption>
    </figure>
  );
}

function inWords({ name, now, wanted }: Row): string {
  return `${name} ${now} now, ${wanted} wanted`;
}
