import fc from 'fast-check';
import type { Board, BoardArea, BoardPerson, Seat } from '#shared/domain/board/board';
import { cadenceIds } from '#shared/domain/board/cadences';
import * as facts from '#shared/domain/board/person-facts';
import { seatRoleIds } from '#shared/domain/board/roles';
import { stageIds } from '#shared/domain/board/stages';
import { supportIds } from '#shared/domain/board/supports';
import { goalStatusIds } from '#shared/domain/goals';
import { today } from './boards';

/** A day of the calendar most often, and sometimes anything else that could stand in its place. */
export const anyDay = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  },
  fc.constantFrom(today, '2026-02-30', '2028-02-29', '9999-12-31', '-1', ''),
  fc.string(),
);

const text = fc.string({ unit: 'binary', maxLength: 8 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const one = <T>(of: readonly T[]) => fc.constantFrom(...of);
/** A few of the words, so that a board can be of one sort: a draw from all of them never is. */
const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });

/** Ids from a small pool, so that seats meet people and areas; in `wild` ones some dangle and some come twice. */
const tame = fc.constantFrom('a', 'b', 'c', 'd');
const wild = fc.oneof(tame, fc.constantFrom('__proto__', ''), fc.string());

type Words = Readonly<{
  ids: fc.Arbitrary<string>;
  sides: facts.InstitutionSideId[];
  seniorities: facts.SeniorityId[];
  origins: facts.OriginId[];
  inCommon: boolean[];
  stages: BoardPerson['stage'][];
  roles: Seat['role'][];
  supports: Seat['supports'][number][];
}>;

const words: fc.Arbitrary<Words> = fc.record({
  ids: fc.constantFrom(tame, wild),
  sides: some(facts.institutionSideIds),
  seniorities: some(facts.seniorityIds),
  origins: some(facts.originIds),
  inCommon: some([true, false]),
  stages: some(stageIds),
  roles: some(seatRoleIds),
  supports: some(supportIds),
});

const areaOf = ({ ids }: Words): fc.Arbitrary<BoardArea> =>
  fc.record({
    id: ids,
    name: text,
    description: text,
    weight: fc.constantFrom(0, 1, 2, 3),
    isHidden: fc.boolean(),
  });

const personOf = (from: Words): fc.Arbitrary<BoardPerson> =>
  fc.record({
    id: from.ids,
    name: text,
    credentials: text,
    position: text,
    institution: text,
    side: maybe(one(from.sides)),
    seniority: maybe(one(from.seniorities)),
    influence: text,
    origin: maybe(one(from.origins)),
    hasInCommon: maybe(one(from.inCommon)),
    contact: text,
    assistant: text,
    cadence: maybe(one(cadenceIds)),
    notes: text,
    stage: one(from.stages),
    stageSince: maybe(anyDay),
    lastContact: maybe(fc.record({ on: anyDay, kind: one(facts.contactKindIds) })),
    wasThanked: fc.boolean(),
    plannedContact: maybe(fc.record({ on: anyDay, about: text })),
    helpsWith: fc.array(fc.record({ id: text, title: text, status: one(goalStatusIds) }), {
      maxLength: 2,
    }),
  });

const seatOf = (from: Words): fc.Arbitrary<Seat> =>
  fc.record({
    id: text,
    personId: from.ids,
    areaId: from.ids,
    role: one(from.roles),
    supports: fc.array(one(from.supports), { maxLength: 4 }),
    strength: maybe(fc.integer()),
    since: maybe(anyDay),
    until: maybe(anyDay),
  });

/** Any board at all: names of any letters, seats of nobody, dates that are none. */
export const anyBoard: fc.Arbitrary<Board> = words.chain((from) =>
  fc.record({
    areas: fc.array(areaOf(from), { maxLength: 8, size: 'max' }),
    people: fc.array(personOf(from), { maxLength: 8, size: 'max' }),
    seats: fc.array(seatOf(from), { maxLength: 24, size: 'max' }),
  }),
);
