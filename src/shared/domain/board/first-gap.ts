import type { Board } from './board';
import type { Finding } from './finding';
import { type ServingBoard, seatsIn, servingBoard } from './serving';

/** The weight from which an area matters: where an empty one is told of at all. */
const matters = 2;

/**
 * The gap to begin with: of the heaviest area first, there of the one that fewest seats serve, then in the
 * person's own order of areas, then in the order of the rules. What is about no one area, as that nobody
 * sponsors at all, comes after the areas that matter and before those that matter little. The order is
 * Preround's own. Null where nothing is found.
 * @param open what the board sees and nobody has set aside @param today an ISO day
 */
export function firstGapOf(open: readonly Finding[], board: Board, today: string): Finding | null {
  const now = servingBoard(board, today);
  const ranked = open
    .map((finding) => ({ finding, rank: rankOf(finding, now) }))
    .toSorted((one, other) => compare(one.rank, other.rank));
  return ranked[0]?.finding ?? null;
}

/** What counts first comes first, the smaller the sooner. */
function rankOf({ areaIds }: Finding, now: ServingBoard): readonly number[] {
  const ranks = now.areas.flatMap(({ id, weight }, order) =>
    areaIds.includes(id)
      ? [[weight >= matters ? 0 : 2, -weight, seatsIn(now, id).length, order]]
      : [],
  );
  return ranks.toSorted(compare)[0] ?? [1, 0, 0, 0];
}

/** Orders by the first number that differs; sorting keeps what is equal in the order it came. */
function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, number] of one.entries()) {
    const difference = number - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
