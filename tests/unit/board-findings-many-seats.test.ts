import { describe, expect, it } from 'vitest';
import type { Board } from '#shared/domain/board/board';
import { area, found, person, said, seat } from '../support/boards';

const ana = person('Ana');
const ben = person('Ben');
const names = ['Research', 'Teaching', 'Quality', 'Clinical', 'Advocacy'];
const areas = names.map((name) => area(name));
const seatsIn = (who: string, ...where: string[]) => where.map((one) => seat(who, one));

describe('one person in many seats', () => {
  it.each<[string, Partial<Board>, string[]]>([
    ['three areas are not', { seats: seatsIn('ana', 'research', 'teaching', 'quality') }, []],
    [
      'four are',
      { seats: seatsIn('ana', 'research', 'teaching', 'quality', 'clinical') },
      ['Ana serves 4 areas of your career: Research, Teaching and 2 more.'],
    ],
    [
      'a hidden fourth does not count',
      {
        areas: areas.map((one) => ({ ...one, isHidden: one.id === 'clinical' })),
        seats: seatsIn('ana', 'research', 'teaching', 'quality', 'clinical'),
      },
      [],
    ],
    [
      'half of six seats are',
      {
        seats: [
          ...seatsIn('ana', 'research', 'teaching', 'quality'),
          ...seatsIn('ben', 'research', 'teaching'),
          seat('cy', 'clinical'),
        ],
      },
      ['Ana holds 3 of the 6 seats on your board, in Research, Teaching and Quality.'],
    ],
    [
      'three of seven are not',
      {
        seats: [
          ...seatsIn('ana', 'research', 'teaching', 'quality'),
          ...seatsIn('ben', 'research', 'teaching'),
          ...seatsIn('cy', 'clinical', 'quality'),
        ],
      },
      [],
    ],
    [
      'three of five are not: the board is small',
      {
        seats: [
          ...seatsIn('ana', 'research', 'teaching', 'quality'),
          ...seatsIn('ben', 'research', 'teaching'),
        ],
      },
      [],
    ],
  ])('%s', (_name, changes, sentences) => {
    const people = [ana, ben, person('Cy')];
    expect(said('many-seats', { areas, people, ...changes })).toEqual(sentences);
  });

  it('offers a second voice where they alone serve and it matters most', () => {
    const seats = [
      ...seatsIn('ana', 'research', 'teaching', 'quality', 'clinical'),
      seat('ben', 'research'),
    ];
    const weighed = areas.map((one) => ({
      ...one,
      weight:
        one.id === 'research' ? (3 as const) : one.id === 'quality' ? (2 as const) : one.weight,
    }));
    expect(found('many-seats', { areas: weighed, people: [ana, ben], seats })[0]?.action).toEqual({
      kind: 'add-candidate',
      areaId: 'quality',
      role: null,
    });
  });
});
