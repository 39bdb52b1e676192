import type { KnownPerson } from '#shared/contract/board-person';
import type { BoardView } from '#shared/contract/board-seats';
import { cadenceName } from '#shared/domain/board/cadences';
import { origins, seniorities } from '#shared/domain/board/person-facts';
import { type SeatRoleId, seatRoles } from '#shared/domain/board/roles';
import { foldName } from '#shared/domain/names';

type Named = Readonly<{ id: string; name: string; removed: boolean }>;

/** Somebody else on the lists whose name is the same but for case, accents and spaces. */
export function nameTwin<T extends Named>(
  people: readonly T[],
  id: string,
  name: string,
): T | null {
  const plain = (text: string) => foldName(text).replace(/\s+/gu, ' ').trim();
  const wanted = plain(name);
  if (wanted === '') return null;
  return people.find((one) => one.id !== id && !one.removed && plain(one.name) === wanted) ?? null;
}

const nameOf = <T extends string>(
  list: readonly Readonly<{ id: T; name: string }>[],
  id: T | null,
): string => list.find((one) => one.id === id)?.name ?? '';

/** Position, institution and on which side of it the user stands, as far as each is known. */
export function placeParts({ position, institution, side }: KnownPerson): string[] {
  const seen = { inside: 'in your institution', outside: 'outside your institution' } as const;
  return [position, institution, side === null ? '' : seen[side]].filter((part) => part !== '');
}

export type PersonFact = Readonly<{ term: string; words: string }>;

/** What is written down of a person, in the order of the form; the header has the rest. */
export function personFactsInWords(person: KnownPerson): PersonFact[] {
  const { seniority, influence, origin, hasInCommon, contact, assistant, cadence, notes } = person;
  const common = hasInCommon === null ? '' : hasInCommon ? 'A good deal' : 'Comes from elsewhere';
  return [
    { term: 'Seniority', words: nameOf(seniorities, seniority) },
    { term: 'Influence', words: influence },
    { term: 'How it began', words: nameOf(origins, origin) },
    { term: 'In common', words: common },
    { term: 'Reach them', words: contact },
    { term: 'Assistant', words: assistant },
    { term: 'In touch', words: cadence === null ? '' : cadenceName(cadence) },
    { term: 'Notes', words: notes },
  ].filter(({ words }) => words !== '');
}

type Area = BoardView['areas'][number];
export type HeldRole = Readonly<{ role: SeatRoleId; areas: readonly Area[] }>;

/** The roles a person holds on a day, each with its areas, both in the board's order. */
export function heldRoles(
  { areas, seats }: Pick<BoardView, 'areas' | 'seats'>,
  personId: string,
  today: string,
): HeldRole[] {
  const held = seats.filter(
    (seat) => seat.personId === personId && (seat.until === null || seat.until >= today),
  );
  return seatRoles
    .map(({ id }) => ({
      role: id,
      areas: areas.filter((area) =>
        held.some((seat) => seat.role === id && seat.areaId === area.id),
      ),
    }))
    .filter((one) => one.areas.length > 0);
}
