import type { BoardView } from '#shared/contract/board-seats';
import type { SeatRoleId } from '#shared/domain/board/roles';
import { isServing, type StageId } from '#shared/domain/board/stages';
import type { SupportId } from '#shared/domain/board/supports';

/** What the grid is narrowed to; null: everything. */
export type BoardFilter = Readonly<{
  role: SeatRoleId | null;
  stage: StageId | null;
  support: SupportId | null;
}>;
export const wholeBoard: BoardFilter = { role: null, stage: null, support: null };

export type ShownSeat = BoardView['seats'][number];
export type ShownPerson = BoardView['people'][number];
export type ShownArea = BoardView['areas'][number];

/** The grid's rows, columns and cells. Candidates stand beside the grid, those who ended in their history. */
export type ShownBoard = Readonly<{
  areas: readonly ShownArea[];
  people: readonly ShownPerson[];
  /** Seats by cellKey. */
  cells: ReadonlyMap<string, readonly ShownSeat[]>;
}>;

/** The key of the cell where an area and a person meet. */
export function cellKey(areaId: string, personId: string): string {
  return `${areaId} ${personId}`;
}

/**
 * What the grid draws of a board on a day: seats that have ended are in the history alone. With a filter
 * only people who still have a seat are left.
 */
export function shownBoard(board: BoardView, filter: BoardFilter, today: string): ShownBoard {
  const serving = board.people.filter(({ stage }) => isServing(stage));
  const atStage = serving.filter(({ stage }) => filter.stage === null || stage === filter.stage);
  const people = new Set(atStage.map(({ id }) => id));
  const seats = board.seats.filter(
    ({ personId, role, supports, until }) =>
      people.has(personId) &&
      (until === null || until >= today) &&
      (filter.role === null || role === filter.role) &&
      (filter.support === null || supports.includes(filter.support)),
  );
  const isBySeat = filter.role !== null || filter.support !== null;
  const seated = new Set(seats.map(({ personId }) => personId));
  return {
    areas: board.areas.filter(({ isHidden }) => !isHidden),
    people: isBySeat ? atStage.filter(({ id }) => seated.has(id)) : atStage,
    cells: Map.groupBy(seats, ({ areaId, personId }) => cellKey(areaId, personId)),
  };
}
