import type { BoardArea, BoardPerson } from '../board';

import type { Finding } from '../finding';
import { type ServingBoard, seatsIn, seatsOf, unique } from '../serving';
import { counted, nameList } from '../wording';
import { sources } from './sources';

/** Of the eight areas the app begins with, four are half a career. */
const manyAreas = 4;
/** Below six seats half of them is three at most, and a board that begins always leans on somebody. */
const fewestSeatsForShare = 6;

/** People on whom much hangs: four areas or more, or at least half of six seats or more. */
export function manySeats(board: ServingBoard): readonly Finding[] {
  const total = board.seats.length;
  return board.serving.flatMap((person) => {
    const seats = seatsOf(board, person.id);
    const areas = unique(seats.map(({ area }) => area));
    const holdsHalf = total >= fewestSeatsForShare && seats.length * 2 >= total;
    if (areas.length < manyAreas && !holdsHalf) return [];
    const sentence =
      areas.length >= manyAreas
        ? `${person.name} serves ${counted(areas.length, 'area')} of your career: ${nameList(areas)}.`
        : `${person.name} holds ${seats.length} of the ${total} seats on your board, in ${nameList(areas)}.`;
    return [
      {
        key: `many-seats ${person.id}`,
        rule: 'many-seats',
        sentence,
        reason:
          'One mentor for everything is the traditional model, and generous people get busy, go on leave or take a chair elsewhere. A second voice where you lean most lightens their load and keeps the ground under you.',
        source: `${sources.ramundo}; where it begins is ${sources.own}`,
        areaIds: areas.map(({ id }) => id),
        personIds: [person.id],
        action: {
          kind: 'add-candidate',
          areaId: areaToShare(board, person, areas)?.id ?? null,
          role: null,
        },
      },
    ];
  });
}

/** Where a second voice would help most: the heaviest area that this person serves alone. */
function areaToShare(
  board: ServingBoard,
  { id }: BoardPerson,
  areas: readonly BoardArea[],
): BoardArea | undefined {
  return areas
    .filter((area) => seatsIn(board, area.id).every(({ person }) => person.id === id))
    .toSorted((a, b) => b.weight - a.weight)[0];
}
