import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaFacts } from '#shared/contract/board-seats';
import { entryProperties } from '#shared/contract/journal';
import { areaLook } from '#shared/domain/area-look';
import {
  type AreaId,
  areaId,
  areaIds,
  areaName,
  byArea,
  findableAreas,
  heaviestFirst,
  type KnownArea,
  offeredAreas,
  unknownAreaName,
  weightMark,
} from '#shared/domain/areas';
import { noProperties } from '#shared/domain/entry-properties';
import { firstAreas, mergeAreas, sameAreas } from '#shared/domain/merge-areas';
import { knownAreas } from '../support/areas';

const mine = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';
const theirs = '2c9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';

describe('the id of an area', () => {
  it.each([...areaIds, mine])('may be %s', (id) => {
    expect(areaId.safeParse(id).success).toBe(true);
  });

  it.each([
    '',
    'nowhere',
    'Research',
    'research,teaching',
    `${mine},`,
    `,${mine}`,
    ` ${mine}`,
    mine.toUpperCase(),
    mine.slice(1),
    "' OR 1",
    'x'.repeat(10_000),
    7,
    null,
  ])('is never %j', (id) => {
    expect(areaId.safeParse(id).success).toBe(false);
  });

  it('never holds what entries and addresses keep several apart by', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uuid(), fc.string()), (id) => {
        if (areaId.safeParse(id).success) expect(id).toMatch(/^[a-z0-9-]{1,36}$/);
      }),
    );
  });

  it('stands in an entry once, among a hundred at most', () => {
    const are = (areas: string[]) => entryProperties.safeParse({ ...noProperties, areas }).success;
    expect(are([mine, 'research', theirs])).toBe(true);
    expect(are([mine, mine])).toBe(false);
    expect(are(fc.sample(fc.uuid(), 101))).toBe(false);
  });
});

describe('areas to choose from', () => {
  const known = [
    { id: mine, name: 'Simulation', isHidden: false },
    ...knownAreas.map((area) => (area.id === 'advocacy' ? { ...area, isHidden: true } : area)),
  ];

  it('are those not hidden, and what is chosen already', () => {
    expect(offeredAreas(known).map(({ id }) => id)).toEqual([
      mine,
      ...areaIds.filter((id) => id !== 'advocacy'),
    ]);
    expect(offeredAreas(known, ['advocacy']).at(-1)).toMatchObject({ name: 'Advocacy' });
    expect(offeredAreas(known, [theirs]).at(-1)).toMatchObject({
      id: theirs,
      name: unknownAreaName,
    });
  });

  it('to look for something in are all of them, hidden ones last', () => {
    expect(findableAreas(known)).toHaveLength(9);
    expect(findableAreas(known).at(-1)).toEqual({ id: 'advocacy', name: 'Advocacy (hidden)' });
  });

  it('have the person’s names, and a plain one where the vault does not know them', () => {
    expect(areaName(known, mine)).toBe('Simulation');
    expect(areaName(known, 'advocacy')).toBe('Advocacy');
    expect(areaName(known, theirs)).toBe('An area of another vault');
  });

  it('hold every thing once, whatever its area', () => {
    const thing = fc.record({
      area: fc.oneof(fc.constantFrom(...areaIds, mine, theirs), fc.uuid()),
    });
    fc.assert(
      fc.property(fc.array(thing), (things) => {
        const groups = byArea(known, things);
        expect(groups.flatMap((group) => group.things)).toHaveLength(things.length);
        expect(groups.every(({ name }) => name !== '')).toBe(true);
      }),
    );
  });
});

describe('areas by how much they matter now', () => {
  const weighed = (weights: Readonly<Record<string, 0 | 1 | 2 | 3 | undefined>>): KnownArea[] =>
    knownAreas.map((one) => {
      const weight = weights[one.id];
      return weight === undefined ? one : { ...one, weight };
    });
  const first = knownAreas.map(({ id }) => id);
  it.each<[string, Readonly<Record<string, 0 | 1 | 2 | 3>>, readonly string[]]>([
    ['none weighed: the person’s order', {}, first],
    [
      'all alike: the person’s order',
      Object.fromEntries(first.map((id) => [id, 1 as const])),
      first,
    ],
    [
      'one that matters most comes first',
      { research: 3 },
      ['research', ...first.filter((id) => id !== 'research')],
    ],
    [
      'what does not matter now comes last',
      { teaching: 0, quality: 1 },
      [...first.filter((id) => id !== 'teaching' && id !== 'quality'), 'quality', 'teaching'],
    ],
  ])('%s', (_name, weights, order) => {
    expect(heaviestFirst(weighed(weights)).map(({ id }) => id)).toEqual(order);
  });

  it('say so beside their name at both ends alone', () => {
    const all = weighed({ teaching: 0, research: 1, quality: 2, leadership: 3 });
    const mark = (id: AreaId) => weightMark(all, id);
    expect([mark('teaching'), mark('research'), mark('quality'), mark('leadership')]).toEqual([
      'Not now',
      null,
      null,
      'Matters most now',
    ]);
    expect(mark('advocacy')).toBeNull();
    expect(mark(theirs)).toBeNull();
  });

  it('order the plan, on the page and in the document alike', () => {
    const things = [{ area: 'teaching' }, { area: 'leadership' }, { area: theirs }] as const;
    const groups = byArea(heaviestFirst(weighed({ leadership: 3, teaching: 0 })), things);
    expect(groups.map(({ id }) => id)).toEqual(['leadership', 'teaching', theirs]);
  });
});

describe('the look of an area', () => {
  it('differs in shape among the eight, and from every area that was added', () => {
    const shapes = areaIds.map((id) => areaLook(id).shape);
    expect(new Set(shapes).size).toBe(8);
    expect(areaIds.map((id) => areaLook(id).hue)).toEqual(areaIds);
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const { hue, shape } = areaLook(id);
        expect(areaIds).toContain(hue);
        expect(shapes).not.toContain(shape);
        expect(areaLook(id)).toEqual({ hue, shape });
      }),
    );
  });

  it('makes use of all hues and shapes', () => {
    const looks = fc.sample(fc.uuid(), 2_000).map((id) => JSON.stringify(areaLook(id)));
    expect(new Set(looks).size).toBe(64);
  });
});

describe('areas of an archive', () => {
  const facts = (id: string, name: string, changes: Partial<AreaFacts> = {}): AreaFacts => ({
    id,
    name,
    description: '',
    weight: 2,
    isHidden: false,
    ...changes,
  });
  const simulation = facts(mine, 'Simulation', { weight: 3 });
  const archived = [
    simulation,
    ...firstAreas.map((area) =>
      area.id === 'teaching' ? { ...area, name: 'Education', weight: 1 as const } : area,
    ),
  ].toReversed();
  const merge = (here: readonly AreaFacts[], isWhole = true) =>
    mergeAreas(here, archived, { isWhole, same: sameAreas(here, archived) });

  it('come back as they were, in a vault that chose none of its own', () => {
    expect(merge(firstAreas)).toEqual(archived);
  });

  it('change nothing that was chosen here, and join what has the same name', () => {
    const here = [
      facts(theirs, 'SIMULATION', { description: 'Ours' }),
      ...firstAreas.map((area) => (area.id === 'teaching' ? { ...area, isHidden: true } : area)),
    ];
    expect(sameAreas(here, archived)).toEqual(new Map([[mine, theirs]]));
    expect(merge(here)).toEqual(here);
  });

  it('of a part of a journal only add what is missing, at the end', () => {
    expect(merge(firstAreas, false)).toEqual([...firstAreas, simulation]);
    expect(merge([...firstAreas, simulation], false)).toEqual([...firstAreas, simulation]);
  });

  it('never make two of one name or one id, whatever is here and there', () => {
    const any = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...areaIds, mine, theirs),
        name: fc.constantFrom('a', 'A', 'b', 'Teaching', 'Research'),
        description: fc.constant(''),
        weight: fc.constantFrom(0 as const, 3 as const),
        isHidden: fc.boolean(),
      }),
      { selector: ({ id }) => id },
    );
    const unique = fc
      .uniqueArray(
        any.map((list) => list[0] ?? simulation),
        { selector: ({ id }) => id },
      )
      .map((list) => list.map((area, index) => ({ ...area, name: `${area.name}${index}` })));
    fc.assert(
      fc.property(
        fc.oneof(unique, fc.constant(firstAreas)),
        any,
        fc.boolean(),
        (here, there, isWhole) => {
          const same = sameAreas(here, there);
          const merged = mergeAreas(here, there, { isWhole, same });
          expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
          expect(new Set(merged.map(({ name }) => name.toLowerCase())).size).toBe(merged.length);
          for (const { id } of there) {
            expect(merged.map((area) => area.id)).toContain(same.get(id) ?? id);
          }
          expect(merged.map(({ id }) => id)).toEqual(
            expect.arrayContaining(here.map(({ id }) => id)),
          );
        },
      ),
    );
  });
});
