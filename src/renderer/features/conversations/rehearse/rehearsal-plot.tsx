import { Line } from '@visx/shape';
import type { Rehearsal } from '#shared/contract/conversations-rehearsals';
import styles from './rehearsal-history.module.css';

/** The latest runs that fit in a small plot. */
const most = 12;
const size = { column: 34, height: 96, edge: 10, left: 14 } as const;

/** How sure one was before (ring) and after (dot) each run. Its words are the list under it. */
export function RehearsalPlot({ runs }: Readonly<{ runs: readonly Rehearsal[] }>) {
  const shown = runs
    .filter(({ confidenceBefore, confidenceAfter }) => confidenceBefore ?? confidenceAfter)
    .slice(-most);
  if (shown.length === 0) return null;
  const width = size.left + shown.length * size.column;
  const y = (confidence: number) =>
    size.height - size.edge - ((confidence - 1) / 4) * (size.height - 2 * size.edge);
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label={`Confidence before and after each run: ${shown.map(inWords).join('; ')}`}
        width={width}
        height={size.height}
        viewBox={`0 0 ${width} ${size.height}`}
      >
        {[1, 3, 5].map((level) => (
          <g key={level}>
            <Line
              from={{ x: size.left, y: y(level) }}
              to={{ x: width, y: y(level) }}
              className={styles.level ?? ''}
            />
            <text x={0} y={y(level)} dy="0.33em" className={styles.number}>
              {level}
            </text>
          </g>
        ))}
        {shown.map(({ id, confidenceBefore, confidenceAfter }, index) => {
          const x = size.left + (index + 0.5) * size.column;
          return (
            <g key={id}>
              {confidenceBefore !== null && confidenceAfter !== null && (
                <Line
                  from={{ x, y: y(confidenceBefore) }}
                  to={{ x, y: y(confidenceAfter) }}
                  className={styles.change ?? ''}
                />
              )}
              {confidenceBefore !== null && (
                <circle cx={x} cy={y(confidenceBefore)} r={5} className={styles.before} />
              )}
              {confidenceAfter !== null && (
                <circle cx={x} cy={y(confidenceAfter)} r={4} className={styles.after} />
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>Ring: before the run. Dot: after it. 1 is not at all, 5 fully sure.</figcaption>
    </figure>
  );
}

function inWords({ confidenceBefore, confidenceAfter }: Rehearsal): string {
  return `${confidenceBefore ?? 'nothing'} before, ${confidenceAfter ?? 'nothing'} after`;
}
