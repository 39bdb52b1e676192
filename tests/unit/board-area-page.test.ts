import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAreas } from '#shared/domain/merge-areas';
import { checkArea, newArea } from '../../src/renderer/features/board/area-fields';
import { beforeWhich, movedBefore } from '../../src/renderer/features/board/area-order';

const mine = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';
const list = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (things: readonly Readonly<{ id: string }>[]) => things.map(({ id }) => id).join('');

describe('the order of areas', () => {
  it.each([
    ['a', 'c', 'bac'],
    ['a', null, 'bca'],
    ['c', 'a', 'cab'],
    ['b', 'b', 'abc'],
    ['b', 'gone', 'acb'],
    ['gone', 'a', 'abc'],
  ])('puts %s before %s: %s', (id, before, expected) => {
    expect(ids(movedBefore(list, id, before))).toBe(expected);
  });

  it.each([
    ['a', 'up', 'abc'],
    ['a', 'down', 'bac'],
    ['b', 'up', 'bac'],
    ['b', 'down', 'acb'],
    ['c', 'up', 'acb'],
    ['c', 'down', 'abc'],
    ['gone', 'down', 'abc'],
  ] as const)('moves %s %s: %s', (id, direction, expected) => {
    const before = beforeWhich(list, id, direction);
    expect(ids(before === undefined ? list : movedBefore(list, id, before))).toBe(expected);
  });

  it('keeps every area, once', () => {
    const some = fc.uniqueArray(fc.string(), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.nat(), fc.option(fc.nat()), (all, from, to) => {
        const id = all[from % all.length] as string;
        const before = to === null ? null : (all[to % all.length] as string);
        const moved = movedBefore(
          all.map((one) => ({ id: one })),
          id,
          before,
        );
        expect(moved.map((one) => one.id).toSorted()).toEqual(all.toSorted());
      }),
    );
  });
});

describe('an area as it is typed', () => {
  it.each([
    ['', 'Give the area a name.'],
    ['   ', 'Give the area a name.'],
    ['x'.repeat(81), 'Keep the name under 80 characters.'],
    ['rESEARCH ', 'There is an area called Research already. Give this one another name.'],
    ['Simulation', undefined],
  ])('with the name “%s” says %s', (name, problem) => {
    expect(checkArea({ ...newArea(mine), name }, firstAreas).name).toBe(problem);
  });

  it('may keep its own name in other letters', () => {
    const teaching = { ...newArea('teaching'), name: 'TEACHING' };
    expect(checkArea(teaching, firstAreas)).toEqual({});
    const long = { ...teaching, description: 'x'.repeat(301) };
    expect(checkArea(long, firstAreas)).toEqual({ description: 'Keep it under 300 characters.' });
  });
});
