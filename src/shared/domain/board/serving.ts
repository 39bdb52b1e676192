import { byName } from '../names';
import type { Board, BoardArea, BoardPerson, Seat } from './board';
import { dayNumber } from './days';
import { isServing } from './stages';

/** A seat that serves now, with whom and what it joins. */
export type ServingSeat = Readonly<{ seat: Seat; person: BoardPerson; area: BoardArea }>;

/** A board on one day, as the rules look at it. */
export type ServingBoard = Readonly<{
  today: string;
  /** The visible areas, in the user's order. */
  areas: readonly BoardArea[];
  /** Everybody, by name, whatever their stage. */
  people: readonly BoardPerson[];
  /** Seats that serve now, by the person's name. */
  seats: readonly ServingSeat[];
  /** Those who hold at least one of these seats, by name. */
  serving: readonly BoardPerson[];
  /** Those who have no seat at all, as when a relationship was noted before its seat was. */
  seatless: readonly BoardPerson[];
  /** Everybody but those whose seats, past ones too, are in hidden areas alone. */
  inSight: readonly BoardPerson[];
}>;

/**
 * What serves on a day: seats of people in a serving stage, in visible areas, that have not ended.
 * A seat is served on its last day still; an end that is no day of the calendar is taken for unknown.
 * Seats whose person or area is not on the board are passed over.
 * @param today an ISO day
 */
export function servingBoard(board: Board, today: string): ServingBoard {
  const areas = [...byId(board.areas.filter(({ isHidden }) => !isHidden)).values()];
  const people = [...byId(board.people).values()].sort(byNameThenId);
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  const order = new Map(areas.map((area, index) => [area.id, index]));
  const seats = people.flatMap((person) =>
    isServing(person.stage)
      ? board.seats
          .filter((seat) => seat.personId === person.id && !hasEnded(seat, today))
          .flatMap((seat) => {
            const area = areaOf.get(seat.areaId);
            return area ? [{ seat, person, area }] : [];
          })
          .sort((a, b) => (order.get(a.area.id) ?? 0) - (order.get(b.area.id) ?? 0))
      : [],
  );
  const serving = people.filter(({ id }) => seats.some(({ person }) => person.id === id));
  const seated = new Set(board.seats.map(({ personId }) => personId));
  const seatless = people.filter(({ id }) => !seated.has(id));
  const seatedInSight = new Set(
    board.seats.filter(({ areaId }) => areaOf.has(areaId)).map(({ personId }) => personId),
  );
  const inSight = people.filter(({ id }) => !seated.has(id) || seatedInSight.has(id));
  return { today, areas, people, seats, serving, seatless, inSight };
}

/** The serving seats of one person. */
export function seatsOf(board: ServingBoard, personId: string): readonly ServingSeat[] {
  return board.seats.filter(({ person }) => person.id === personId);
}

/** The serving seats of one area. */
export function seatsIn(board: ServingBoard, areaId: string): readonly ServingSeat[] {
  return board.seats.filter(({ area }) => area.id === areaId);
}

/** Each person or area once, the first time it comes. */
export function unique<T extends Readonly<{ id: string }>>(things: readonly T[]): readonly T[] {
  return [...byId(things).values()];
}

/** Orders by name, and two of one name by id, so that the same board always reads the same. */
export function byNameThenId(
  one: Readonly<{ id: string; name: string }>,
  other: Readonly<{ id: string; name: string }>,
): number {
  return byName(one, other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

function hasEnded({ until }: Seat, today: string): boolean {
  const [last, now] = [dayNumber(until), dayNumber(today)];
  return last !== null && now !== null && last < now;
}

function byId<T extends Readonly<{ id: string }>>(things: readonly T[]): Map<string, T> {
  const known = new Map<string, T>();
  for (const thing of things) if (!known.has(thing.id)) known.set(thing.id, thing);
  return known;
}
