import type { Board, BoardArea, BoardPerson } from './board';
import { type ServingBoard, type ServingSeat, seatsIn, servingBoard, unique } from './serving';
import { type SupportId, supportIds } from './supports';

/** One visible area: who serves it, and who gives which support there. */
export type AreaCoverage = Readonly<{
  area: BoardArea;
  seats: readonly ServingSeat[];
  /** The kinds of support given, in the order of `supports`. */
  supports: readonly Readonly<{ support: SupportId; people: readonly BoardPerson[] }>[];
}>;

/** Coverage of every visible area, in the user's order. @param today an ISO day */
export function coverageOf(board: Board, today: string): readonly AreaCoverage[] {
  const now = servingBoard(board, today);
  return now.areas.map((area) => {
    const seats = seatsIn(now, area.id);
    return { area, seats, supports: supportsGiven(seats) };
  });
}

/** Who sponsors, by which side of the institution they stand on. */
export type Sponsors = Readonly<{
  inside: readonly BoardPerson[];
  outside: readonly BoardPerson[];
  /** Sponsors of whom no side is noted. */
  unknown: readonly BoardPerson[];
}>;

/**
 * The sponsors who serve now, each once, for the rule of two inside and one outside
 * (S. A. Hewlett, "Forget a Mentor, Find a Sponsor", 2013). @param today an ISO day
 */
export function sponsorsOf(board: Board, today: string): Sponsors {
  return sponsorsNow(servingBoard(board, today));
}

/** As `sponsorsOf`, of a board whose serving seats are known. */
export function sponsorsNow(now: ServingBoard): Sponsors {
  const sponsors = unique(
    now.seats.filter(({ seat }) => seat.role === 'sponsor').map(({ person }) => person),
  );
  return {
    inside: sponsors.filter(({ side }) => side === 'inside'),
    outside: sponsors.filter(({ side }) => side === 'outside'),
    unknown: sponsors.filter(({ side }) => side === null),
  };
}

function supportsGiven(seats: readonly ServingSeat[]): AreaCoverage['supports'] {
  return supportIds.flatMap((support) => {
    const people = unique(
      seats.filter(({ seat }) => seat.supports.includes(support)).map(({ person }) => person),
    );
    return people.length > 0 ? [{ support, people }] : [];
  });
}
