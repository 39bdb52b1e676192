import { LinePath } from '@visx/shape';
import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Assessment } from '#shared/contract/board-assessments';
import { type TrendPoint, trendPlots, trendTable } from '#shared/domain/board/assessment-trend';
import styles from './assessment-trend.module.css';
import { shortDay } from './short-day';

type Props = Readonly<{
  /** Finished ones of one kind about the same person. */
  all: readonly Assessment[];
}>;

const size = { width: 150, height: 56, edge: 6 } as const;

/** What moved: each trait as a small plot over the same time, and all of it as a table. */
export function AssessmentTrend({ all }: Props) {
  const [{ kind } = { kind: null }] = all;
  const trend = kind === null ? null : trendPlots(kind, all);
  if (kind === null || trend === null) return null;
  return (
    <section aria-labelledby="trend-heading" className={styles.trend}>
      <h2 id="trend-heading">Over time</h2>
      <p className={styles.axis}>
        From {shortDay(trend.from)} to {shortDay(trend.to)}; the lines are the marks 1, 3 and 5.
      </p>
      <ul className={styles.plots}>
        {trend.traits.map(({ trait, points }) => (
          <li key={trait.id} className={styles.plot}>
            <span className={styles.name}>{trait.name.split(',')[0]}</span>
            <TraitPlot name={trait.name} points={points} />
          </li>
        ))}
      </ul>
      <Disclosure>
        <Button slot="trigger" className={styles.switch ?? ''}>
          <ChevronRight size={15} strokeWidth={1.75} aria-hidden className={styles.chevron} />
          As a table
        </Button>
        <DisclosurePanel>
          <TrendTable {...trendTable(kind, all)} />
        </DisclosurePanel>
      </Disclosure>
    </section>
  );
}

function TraitPlot({ name, points }: Readonly<{ name: string; points: readonly TrendPoint[] }>) {
  const { width, height, edge } = size;
  const x = (point: Readonly<{ x: number }>) => edge + point.x * (width - 2 * edge);
  const y = (point: Readonly<{ y: number }>) => height - edge - point.y * (height - 2 * edge);
  const said = points.map(({ on, mark }) => `${mark} on ${shortDay(on)}`).join(', ');
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${name}: ${said}`}
      className={styles.drawing}
    >
      {[0, 0.5, 1].map((level) => (
        <line
          key={level}
          x1={0}
          x2={width}
          y1={y({ y: level })}
          y2={y({ y: level })}
          className={styles.level}
        />
      ))}
      <LinePath data={[...points]} x={x} y={y} className={styles.line ?? ''} />
      {points.map((point, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: two assessments may be of one day, and their order is fixed.
          key={index}
          cx={x(point)}
          cy={y(point)}
          r={index === points.length - 1 ? 4 : 2.75}
          className={styles.point}
        />
      ))}
    </svg>
  );
}

function TrendTable({ days, rows }: ReturnType<typeof trendTable>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label="Table of the marks">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Trait</th>
            {days.map((day, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <th key={index} scope="col">
                {shortDay(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ trait, said }) => (
            <tr key={trait.id}>
              <th scope="row">{trait.name}</th>
              {said.map((words, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={index}>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
