import type { Board, BoardArea, BoardPerson } from './board';
import { sponsorsNow } from './coverage';
import { type SeatRoleId, seatRoleIds, seatRoleName } from './roles';
import { type ServingBoard, seatsIn, seatsOf, servingBoard, unique } from './serving';
import { type SupportId, supportIds, supportName } from './supports';
import { counted, nameList, wordList } from './wording';

/** What one area would be without somebody who serves it. */
export type AreaWithout = Readonly<{
  area: BoardArea;
  /** Those who would still serve it, by name. With none, the area loses its only seat. */
  remaining: readonly BoardPerson[];
  /** Roles and kinds of support that nobody else gives there, in the order of the lists. */
  lostRoles: readonly SeatRoleId[];
  lostSupports: readonly SupportId[];
  sentence: string;
}>;

/** What would fall away if one person left. Nothing in it judges them. */
export type IfLeaves = Readonly<{
  person: BoardPerson;
  /** One sentence over all of it. */
  sentence: string;
  /** The areas they serve now: those left with nobody first, each kind in the user's order. */
  areas: readonly AreaWithout[];
  /** Set when the only sponsor would go, or the only one known to be outside the institution. */
  sponsorship: Readonly<{ goes: 'only-sponsor' | 'only-outside'; sentence: string }> | null;
}>;

/**
 * What the board would lose with somebody, on a day; null when nobody has that id.
 * @param today an ISO day
 */
export function ifLeaves(board: Board, personId: string, today: string): IfLeaves | null {
  const now = servingBoard(board, today);
  const person = now.people.find(({ id }) => id === personId);
  if (!person) return null;
  const areas = unique(seatsOf(now, personId).map(({ area }) => area)).map((area) =>
    areaWithout(now, area, person),
  );
  const emptied = areas.filter(({ remaining }) => remaining.length === 0);
  const kept = areas.filter(({ remaining }) => remaining.length > 0);
  return {
    person,
    sentence: summary(person, emptied, kept),
    areas: [...emptied, ...kept],
    sponsorship: sponsorshipWithout(now, person),
  };
}

function areaWithout(now: ServingBoard, area: BoardArea, person: BoardPerson): AreaWithout {
  const seats = seatsIn(now, area.id);
  const own = seats.filter((one) => one.person.id === person.id).map(({ seat }) => seat);
  const others = seats.filter((one) => one.person.id !== person.id);
  const remaining = unique(others.map((one) => one.person));
  const lostRoles = seatRoleIds.filter(
    (role) =>
      own.some((seat) => seat.role === role) && others.every(({ seat }) => seat.role !== role),
  );
  const lostSupports = supportIds.filter(
    (support) =>
      own.some(({ supports }) => supports.includes(support)) &&
      others.every(({ seat }) => !seat.supports.includes(support)),
  );
  const lost = [
    ...lostRoles.map((role) => `its only ${seatRoleName(role).toLowerCase()}`),
    ...lostSupports.map((support) => supportName(support).toLowerCase()),
  ];
  return {
    area,
    remaining,
    lostRoles,
    lostSupports,
    sentence: areaSentence(area, remaining, lost),
  };
}

function areaSentence(
  { name }: BoardArea,
  remaining: readonly BoardPerson[],
  lost: readonly string[],
): string {
  if (remaining.length === 0) return `${name} would be left with nobody.`;
  const stays = `${nameList(remaining)} would still serve ${name}`;
  return lost.length === 0
    ? `${stays}, with every role and kind of support it has now.`
    : `${stays}, which would lose ${wordList(lost)}.`;
}

function summary(
  { name }: BoardPerson,
  emptied: readonly AreaWithout[],
  kept: readonly AreaWithout[],
): string {
  if (emptied.length + kept.length === 0) {
    return `${name} serves no area now, so no seat would fall empty.`;
  }
  const thinner = kept.filter(
    ({ lostRoles, lostSupports }) => lostRoles.length + lostSupports.length > 0,
  );
  const falls = [
    ...(emptied.length === 0 ? [] : [`${areaNames(emptied)} would be left with nobody`]),
    ...(thinner.length === 0
      ? []
      : [`${areaNames(thinner)} would lose something nobody else gives`]),
  ];
  return falls.length === 0
    ? `Without ${name}, the ${counted(kept.length, 'area')} they serve would keep every role and kind of support.`
    : `Without ${name}, ${wordList(falls)}.`;
}

function areaNames(areas: readonly AreaWithout[]): string {
  return nameList(areas.map(({ area }) => area));
}

function sponsorshipWithout(now: ServingBoard, { id, name }: BoardPerson): IfLeaves['sponsorship'] {
  const { inside, outside, unknown } = sponsorsNow(now);
  const [only, ...more] = [...inside, ...outside, ...unknown];
  if (only?.id === id && more.length === 0) {
    return { goes: 'only-sponsor', sentence: `${name} is your only sponsor.` };
  }
  const [onlyOutside, ...moreOutside] = outside;
  if (onlyOutside?.id !== id || moreOutside.length > 0) return null;
  return {
    goes: 'only-outside',
    sentence:
      unknown.length === 0
        ? `${name} is your only sponsor outside your institution.`
        : `${name} is the only sponsor noted as outside your institution; for ${nameList(unknown)} the side is not noted.`,
  };
}
