import type { Finding } from '../finding';
import type { SeatRoleId } from '../roles';
import { type ServingBoard, seatsIn, seatsOf, unique } from '../serving';
import { type SupportId, supportName } from '../supports';
import { nameList, wordList } from '../wording';
import { sources } from './sources';

/** Opening doors is the work of these two; every other role guides, teaches or keeps company. */
const opensDoors: readonly SeatRoleId[] = ['sponsor', 'connector'];
const psychosocial: readonly SupportId[] = ['emotional', 'safe-space'];

/**
 * Mentors who are asked for opportunities, are known not to be senior, and have no sponsor beside
 * them in that area. A rank that is not noted concludes nothing.
 */
export function mentorAsSponsor(board: ServingBoard): readonly Finding[] {
  return board.serving.flatMap((person) => {
    const seats = seatsOf(board, person.id);
    const isBelowSponsors = person.seniority === 'junior' || person.seniority === 'level';
    if (!isBelowSponsors || seats.some(({ seat }) => opensDoors.includes(seat.role))) return [];
    const areas = unique(
      seats
        .filter(({ seat }) => seat.supports.includes('opportunities'))
        .map(({ area }) => area)
        .filter(({ id }) => seatsIn(board, id).every(({ seat }) => seat.role !== 'sponsor')),
    );
    const [first] = areas;
    if (!first) return [];
    const rank = person.seniority === 'junior' ? 'is junior to you' : 'stands on your level';
    return [
      {
        key: `mentor-as-sponsor ${person.id}`,
        rule: 'mentor-as-sponsor',
        sentence: `You look to ${person.name}, who ${rank}, for opportunities in ${nameList(areas)}.`,
        reason:
          'A mentor can sit at any level; opening doors needs rank and influence over appointments. Asking for it here may leave both of you disappointed, while the same person may know who could do it.',
        source: sources.ramundo,
        areaIds: areas.map(({ id }) => id),
        personIds: [person.id],
        action: { kind: 'add-candidate', areaId: first.id, role: 'sponsor' },
      },
    ];
  });
}

/** People who only sponsor, and are asked for comfort or a safe space. */
export function sponsorAsMentor(board: ServingBoard): readonly Finding[] {
  return board.serving.flatMap((person) => {
    const seats = seatsOf(board, person.id);
    if (seats.some(({ seat }) => seat.role !== 'sponsor')) return [];
    const asked = seats.filter(({ seat }) =>
      psychosocial.some((one) => seat.supports.includes(one)),
    );
    const kinds = psychosocial.filter((one) =>
      asked.some(({ seat }) => seat.supports.includes(one)),
    );
    const areas = unique(asked.map(({ area }) => area));
    const [first] = areas;
    if (!first) return [];
    return [
      {
        key: `sponsor-as-mentor ${person.id}`,
        rule: 'sponsor-as-mentor',
        sentence: `You look to ${person.name}, your sponsor, for ${wordList(kinds.map((one) => supportName(one).toLowerCase()))} in ${nameList(areas)}.`,
        reason:
          'Whoever argues for your promotion has to vouch for you, and may have to weigh what you confide. Doubts, fatigue and a bad outcome on the ward are often safer with a mentor or peer who decides nothing about you.',
        source: `${sources.ramundo}; the caution is ${sources.own}`,
        areaIds: areas.map(({ id }) => id),
        personIds: [person.id],
        action: { kind: 'add-candidate', areaId: first.id, role: 'mentor' },
      },
    ];
  });
}
