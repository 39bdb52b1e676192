import { Group } from '@visx/group';
import { LineRadial, Polygon } from '@visx/shape';
import type { Assessment } from '#shared/contract/board-assessments';
import { assessmentKind, radarPoints } from '#shared/domain/board/assessments';
import styles from './assessment-radar.module.css';
import { shortDay } from './short-day';

type Props = Readonly<{
  assessment: Assessment;
  /** Finished ones of the same kind about the same person, this one among them. */
  all: readonly Assessment[];
}>;

const size = { width: 430, height: 330 } as const;
const radius = 108;
/** Units from the outermost ring to a trait's name. */
const beyond = 14;

/** The marks of one assessment as a web, over those of the one before. The table beside it says the same. */
export function AssessmentRadar({ assessment, all }: Props) {
  const { traits, name } = assessmentKind(assessment.kind);
  const [before] = all
    .filter(({ id, on }) => id !== assessment.id && on <= assessment.on)
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
  const points = radarPoints(assessment.kind, assessment.marks);
  if (points.length < 3) return null;
  const turn = (2 * Math.PI) / traits.length;
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`${name}: the marks as a web; the table says the same`}
        className={styles.web}
      >
        <Group left={size.width / 2} top={size.height / 2}>
          {[1, 2, 3, 4, 5].map((mark) => (
            <Polygon
              key={mark}
              sides={traits.length}
              size={(radius * mark) / 5}
              rotate={-90}
              className={styles.ring ?? ''}
            />
          ))}
          {before && (
            <Web marks={radarPoints(before.kind, before.marks)} className={styles.before ?? ''} />
          )}
          <Web marks={points} className={styles.now ?? ''} />
          {traits.map((trait, index) => {
            const angle = index * turn;
            const [x, y] = [Math.sin(angle), -Math.cos(angle)].map(
              (part) => part * (radius + beyond),
            ) as [number, number];
            return (
              <text
                key={trait.id}
                x={x}
                y={y + 3.5}
                textAnchor={Math.abs(x) < 12 ? 'middle' : x > 0 ? 'start' : 'end'}
                className={styles.name}
              >
                {trait.name.split(',')[0]}
              </text>
            );
          })}
        </Group>
      </svg>
      {before && <figcaption className={styles.caption}>Dashed: {shortDay(before.on)}</figcaption>}
    </figure>
  );
}

function Web({
  marks,
  className,
}: Readonly<{ marks: ReturnType<typeof radarPoints>; className: string }>) {
  const [first] = marks;
  return (
    <LineRadial
      // The first again, so that the line closes also where a trait was left out.
      data={first ? [...marks, first] : []}
      angle={({ angle }) => angle}
      radius={({ mark }) => (radius * mark) / 5}
      className={className}
    />
  );
}
