import type { BoardArea } from '../board';
import type { Finding } from '../finding';
import { byNameThenId, type ServingBoard, seatsIn } from '../serving';
import { sources } from './sources';

/** Areas that matter and that nobody serves, the heavier first. */
export function emptyAreas(board: ServingBoard): readonly Finding[] {
  return board.areas
    .filter(({ id, weight }) => weight >= 2 && seatsIn(board, id).length === 0)
    .sort((a, b) => b.weight - a.weight || byNameThenId(a, b))
    .map(emptyArea);
}

function emptyArea({ id, name, weight }: BoardArea): Finding {
  const matters = weight === 3 ? 'matters most to you now' : 'matters to you now';
  return {
    key: `empty-area ${id}`,
    rule: 'empty-area',
    sentence: `Nobody serves ${name}, which ${matters}.`,
    reason:
      'In training somebody is assigned to look after most of what you do; after it, an area that nobody was asked to serve tends to stay unserved. One person who knows this ground can spare you a year of finding out alone.',
    source: sources.ramundo,
    areaIds: [id],
    personIds: [],
    action: { kind: 'fill-seat', areaId: id, role: null },
  };
}
