import { describe, expect, it } from 'vitest';
import { ifLeaves } from '#shared/domain/board/if-leaves';
import { area, boardOf, person, seat, today } from '../support/boards';

const ana = person('Ana', { side: 'outside' });
const ben = person('Ben', { side: 'inside' });
const cy = person('Cy');
const board = boardOf({
  areas: [area('Research'), area('Teaching'), area('Quality'), area('Old', { isHidden: true })],
  people: [cy, ben, ana, person('Di', { stage: 'candidate' })],
  seats: [
    seat('ana', 'research', 'sponsor', { supports: ['methods', 'opportunities'] }),
    seat('ana', 'research', 'mentor', { supports: ['feedback'] }),
    seat('ben', 'research', 'mentor', { supports: ['methods'] }),
    seat('ana', 'teaching', 'coach'),
    seat('di', 'teaching', 'coach'),
    seat('ben', 'teaching', 'coach', { until: '2026-11-23' }),
    seat('cy', 'quality', 'peer', { supports: ['values'] }),
    seat('ben', 'quality', 'peer', { supports: ['values'] }),
    seat('ana', 'old'),
  ],
});
const without = (id: string, changes: Partial<typeof board> = {}) =>
  ifLeaves({ ...board, ...changes }, id, today);

describe('if somebody leaves', () => {
  it('shows what falls away and who remains, in the areas they serve', () => {
    expect(without('ana')).toMatchObject({
      person: ana,
      sentence:
        'Without Ana, Teaching would be left with nobody and Research would lose something nobody else gives.',
      areas: [
        {
          area: { id: 'teaching' },
          remaining: [],
          lostRoles: ['coach'],
          lostSupports: [],
          sentence: 'Teaching would be left with nobody.',
        },
        {
          area: { id: 'research' },
          remaining: [ben],
          lostRoles: ['sponsor'],
          lostSupports: ['opportunities', 'feedback'],
          sentence:
            'Ben would still serve Research, which would lose its only sponsor, opportunities and honest feedback.',
        },
      ],
      sponsorship: { goes: 'only-sponsor', sentence: 'Ana is your only sponsor.' },
    });
  });

  it('says when nothing would be lost', () => {
    expect(without('cy')).toMatchObject({
      sentence: 'Without Cy, the 1 area they serve would keep every role and kind of support.',
      areas: [
        {
          lostRoles: [],
          sentence:
            'Ben would still serve Quality, with every role and kind of support it has now.',
        },
      ],
      sponsorship: null,
    });
  });

  it.each(['di', 'eve'])('has no seat to lose with %s, who does not serve', (id) => {
    const people = [...board.people, person('Eve')];
    expect(without(id, { people })).toMatchObject({ areas: [], sponsorship: null });
    expect(without(id, { people })?.sentence).toMatch(
      /serves no area now, so no seat would fall empty\.$/,
    );
  });

  it('is nothing with nobody', () => expect(without('zoe')).toBeNull());

  it.each<[string, (typeof ana)[], object | null]>([
    ['another outside', [person('Fay', { side: 'outside' })], null],
    [
      'another inside',
      [person('Fay', { side: 'inside' })],
      { goes: 'only-outside', sentence: 'Ana is your only sponsor outside your institution.' },
    ],
    [
      'another on a side not noted',
      [person('Fay')],
      {
        goes: 'only-outside',
        sentence:
          'Ana is the only sponsor noted as outside your institution; for Fay the side is not noted.',
      },
    ],
  ])('minds the outside sponsor beside %s', (_name, more, sponsorship) => {
    const people = [...board.people, ...more];
    const seats = [...board.seats, ...more.map(({ id }) => seat(id, 'quality', 'sponsor'))];
    expect(without('ana', { people, seats })?.sponsorship).toEqual(sponsorship);
    const inside = people.map((one) =>
      one.id === 'ana' ? { ...one, side: 'inside' as const } : one,
    );
    expect(without('ana', { people: inside, seats })?.sponsorship).toBeNull();
  });
});
