import type { Trait } from '../traits/trait';
import { type Assessed, type AssessmentKindId, assessmentKind, trendOf } from './assessments';
import { dayNumber } from './days';

/** A mark as a point of a plot: x and y from 0 to 1, y upwards from mark 1 to mark 5. */
export type TrendPoint = Readonly<{ on: string; mark: number; x: number; y: number }>;

export type Trend = Readonly<{
  /** The first and the last day of all traits, so that every plot has the same axis of time. */
  from: string;
  to: string;
  /** In the kind's order; those that were never judged are left out. */
  traits: readonly Readonly<{ trait: Trait; points: readonly TrendPoint[] }>[];
}>;

/**
 * The marks of each trait over time, set out for small plots side by side. Null with fewer than two
 * days: one point is no trend.
 */
export function trendPlots(kind: AssessmentKindId, assessed: readonly Assessed[]): Trend | null {
  const days = assessed.map(({ on }) => on).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  const [first, last] = [dayNumber(from ?? null), dayNumber(to ?? null)];
  if (from === undefined || to === undefined || first === null || last === null) return null;
  if (first === last) return null;
  const point = ({ on, mark }: Readonly<{ on: string; mark: number }>): TrendPoint => ({
    on,
    mark,
    x: ((dayNumber(on) ?? first) - first) / (last - first),
    y: (mark - 1) / 4,
  });
  const traits = assessmentKind(kind)
    .traits.map((trait) => ({ trait, points: trendOf(assessed, trait.id).map(point) }))
    .filter(({ points }) => points.length > 0);
  return { from, to, traits };
}

/** The same as a table: a column for each assessment, oldest first, and what was said of each trait in it. */
export function trendTable(
  kind: AssessmentKindId,
  assessed: readonly Assessed[],
): Readonly<{
  days: readonly string[];
  rows: readonly Readonly<{ trait: Trait; said: readonly string[] }>[];
}> {
  const inOrder = assessed.toSorted((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  );
  return {
    days: inOrder.map(({ on }) => on),
    rows: assessmentKind(kind).traits.map((trait) => ({
      trait,
      said: inOrder.map(({ marks }) => {
        const given = marks.find((mark) => mark.trait === trait.id);
        return given === undefined ? 'No answer' : String(given.mark ?? 'Cannot judge');
      }),
    })),
  };
}
