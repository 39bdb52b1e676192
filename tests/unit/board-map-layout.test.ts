import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board, Seat } from '#shared/domain/board/board';
import { bandFor } from '#shared/domain/board/map-bands';
import { apart, between, boxAround, fromEdges } from '#shared/domain/board/map-boxes';
import { layOutMap, type MapLayout } from '#shared/domain/board/map-layout';
import { type MapPlace, nameBox } from '#shared/domain/board/map-packing';
import { roleShapes } from '#shared/domain/board/map-shapes';
import { nameChoices, plainText, seatWords, wrapped } from '#shared/domain/board/map-words';
import { seatRoleIds } from '#shared/domain/board/roles';
import { servingBoard } from '#shared/domain/board/serving';
import { anyBoard } from '../support/any-board';
import { area, boardOf, person, seat, today } from '../support/boards';

const page = { width: 1000, height: 800 };
const areaNames =
  'Teaching,Research,Work-life balance,Quality and patient safety,Leadership and administration,Medico-legal,Clinical practice,Advocacy'.split(
    ',',
  );
const areas = areaNames.map((name) => area(name));

/** People and their seats, about two each, of all roles and strengths. */
function crowd(people: number, seatsEach = 2): Board {
  const all = Array.from({ length: people }, (_, index) =>
    person(`Dr. Person Number${index}`, { stage: 'cultivation' }),
  );
  const seats = all.flatMap(({ id }, index) =>
    Array.from({ length: seatsEach }, (_, turn) => {
      const at = areas[(index * 3 + turn * 5) % areas.length];
      const role = seatRoleIds[(index + turn) % seatRoleIds.length];
      const strength = (index * 7 + turn * 3) % 6 || null;
      return seat(id, at?.id ?? '', role, { strength });
    }),
  );
  return { areas, people: all, seats };
}

function angleOf({ circle }: MapLayout, { at }: MapPlace): number {
  const angle = Math.atan2(at.x - circle.centre.x, circle.centre.y - at.y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

function distanceOf({ circle }: MapLayout, { at }: MapPlace): number {
  return Math.hypot(at.x - circle.centre.x, at.y - circle.centre.y);
}

const serves = (board: Board) =>
  servingBoard(board, today)
    .seats.map(({ seat: { id } }) => id)
    .sort();

function expectInPlace(board: Board, layout: MapLayout): void {
  expect(layout.places.map(({ seat: { id } }) => id).sort()).toEqual(serves(board));
  for (const place of layout.places) {
    const sector = layout.sectors.find(({ area: one }) => one.id === place.area.id);
    const angle = angleOf(layout, place);
    expect(angle).toBeGreaterThan(sector?.from ?? Number.NaN);
    expect(angle).toBeLessThan(sector?.to ?? Number.NaN);
    const distance = distanceOf(layout, place);
    const band = bandFor(layout.bands, place.seat.strength);
    expect(distance).toBeGreaterThan(band.inner);
    expect(distance).toBeLessThan(band.outer);
    if (sector && layout.mark >= 4)
      expect(fromEdges(place.at, sector, layout.circle)).toBeGreaterThanOrEqual(layout.mark);
    expect(place.at.x).toBeGreaterThan(0);
    expect(place.at.x).toBeLessThan(layout.width);
    expect(place.at.y).toBeGreaterThan(0);
    expect(place.at.y).toBeLessThan(layout.height);
  }
}

/** Marks that touch, names that touch, and names that touch a mark or the middle. Marks are round at most. */
function overlaps({ places, mark, circle, me }: MapLayout): number {
  const names = places.flatMap(({ name }) => (name ? [nameBox(name)] : []));
  const boxes = places.map(({ at }) => boxAround(at, 2 * mark, 2 * mark));
  const pairs = <T>(all: readonly T[], touch: (one: T, other: T) => boolean) =>
    all.flatMap((one, index) => all.slice(index + 1).filter((other) => touch(one, other))).length;
  return (
    pairs(places, (one, other) => between(one.at, other.at) < 2 * mark) +
    pairs(names, (one, other) => apart(one, other) < 0) +
    names.filter((name) => apart(name, boxAround(circle.centre, me, me)) < 0).length +
    names.flatMap((name) => boxes.filter((box) => apart(name, box) < 0)).length
  );
}

describe('the map', () => {
  it.each([
    ['three people', crowd(3), page, 20, 6],
    ['nine people', crowd(9), page, 14, 16],
    ['25 people on a screen', crowd(25), page, 10, 25],
    ['25 people in a small window', crowd(25), { width: 680, height: 560 }, 5, 0],
    ['25 people in three seats each', crowd(25, 3), { width: 1200, height: 940 }, 10, 30],
  ] as const)('places %s without an overlap', (_, board, size, smallest, names) => {
    const layout = layOutMap(board, today, size);
    expectInPlace(board, layout);
    expect(overlaps(layout)).toBe(0);
    expect(layout.mark).toBeGreaterThanOrEqual(smallest);
    expect(layout.places.filter(({ name }) => name).length).toBeGreaterThanOrEqual(names);
  });

  it('puts the stronger nearer, and who is not known in the middle ring', () => {
    const strengths = [5, 4, null, 2, 1];
    const board = boardOf({
      people: strengths.map((strength) => person(`P${strength}`)),
      seats: strengths.map((strength) => seat(`p${strength}`, 'research', 'mentor', { strength })),
    });
    const layout = layOutMap(board, today, page);
    const distances = strengths.map((strength) => {
      const place = layout.places.find((one) => one.seat.strength === strength);
      return place ? distanceOf(layout, place) : Number.NaN;
    });
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  it('leaves hidden areas, candidates and seats that ended out, and shows empty areas', () => {
    const board = boardOf({
      areas: [area('Research'), area('Teaching'), area('Advocacy', { isHidden: true })],
      people: [person('Ana'), person('Ben', { stage: 'candidate' })],
      seats: [
        seat('ana', 'research'),
        seat('ana', 'advocacy'),
        seat('ana', 'research', 'sponsor', { until: '2026-11-01' }),
        seat('ben', 'research'),
      ],
    });
    const layout = layOutMap(board, today, page);
    expect(layout.places.map(({ seat: { id } }) => id)).toEqual(['ana research mentor']);
    expect(layout.sectors.map(({ area: { name }, isEmpty }) => [name, isEmpty])).toEqual([
      ['Research', false],
      ['Teaching', true],
    ]);
  });

  it('is the same picture each time', () => {
    expect(layOutMap(crowd(12), today, page)).toEqual(layOutMap(crowd(12), today, page));
  });

  it('places every serving seat of any board inside its sector, its ring and the picture', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const layout = layOutMap(board, today, page);
        expectInPlace(board, layout);
        expect(overlaps(layout)).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('still places thousands of seats', () => {
    const people = Array.from({ length: 1500 }, (_, index) => person(`P${index}`));
    const seats = people.map(({ id }): Seat => seat(id, 'research', 'mentor', { strength: 5 }));
    const board = boardOf({ people, seats });
    expectInPlace(board, layOutMap(board, today, page));
  });

  it('keeps areas’ names in the picture', () => {
    const long = areaNames.map((name) => area(`${name} `.repeat(4).trim()));
    const layout = layOutMap({ areas: long, people: [], seats: [] }, today, page);
    for (const { label } of layout.sectors) {
      expect(label.lines.length).toBeLessThanOrEqual(3);
      expect(label.at.y).toBeGreaterThan(8);
      expect(label.at.y + (label.lines.length - 1) * 16).toBeLessThan(page.height);
    }
  });
});

describe('shapes and words', () => {
  it.each(Object.entries(roleShapes))('keeps the shape of %s within its circle', (_, path) => {
    // Corners alone: arcs and curves bend inside of theirs.
    const corners = [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)];
    for (const [, x, y] of corners)
      expect(Math.hypot(Number(x), Number(y))).toBeLessThanOrEqual(1.01);
  });

  it('says a seat in words', () => {
    const board = servingBoard(
      boardOf({ people: [person('Ana')], seats: [seat('ana', 'research', 'role-model')] }),
      today,
    );
    expect(board.seats.map(seatWords)).toEqual([
      'Ana, role model for Research, strength not said, initiation',
    ]);
  });

  it('names with the whole name, else with the last', () => {
    expect(nameChoices('Dr. Maximiliane Okafor')).toEqual(['Okafor']);
    expect(nameChoices('Ana')).toEqual(['Ana']);
  });

  it('takes out what no picture format can hold', () => {
    expect(plainText('A\u0000B\ud800 \u0007')).toBe('A B\ufffd');
  });

  it('breaks into lines that fit', () => {
    expect(wrapped('Quality and patient safety', { width: 120, size: 13, most: 3 })).toEqual([
      'Quality and',
      'patient safety',
    ]);
    expect(wrapped('one two three four', { width: 40, size: 13, most: 2 })).toEqual([
      'one',
      'two…',
    ]);
  });
});
