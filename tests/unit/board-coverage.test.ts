import { expect, it } from 'vitest';
import { coverageOf } from '#shared/domain/board/coverage';
import { area, boardOf, person, seat, today } from '../support/boards';

it('shows who serves each visible area and who gives what there', () => {
  const [ana, ben] = [person('Ana'), person('Ben')];
  const research = area('Research');
  const seats = [
    seat('ben', 'research', 'coach', { supports: ['feedback', 'methods'] }),
    seat('ana', 'research', 'mentor', { supports: ['methods'] }),
    seat('ana', 'research', 'peer', { supports: ['methods'] }),
    seat('di', 'research', 'mentor', { supports: ['ethics'] }),
    seat('ana', 'hidden', 'mentor', { supports: ['ethics'] }),
    seat('ana', 'teaching', 'mentor', { supports: ['ethics'], until: '2026-11-23' }),
  ];
  const board = boardOf({
    areas: [area('Teaching'), area('Hidden', { isHidden: true }), research],
    people: [ben, ana, person('Di', { stage: 'candidate' })],
    seats,
  });
  expect(coverageOf(board, today)).toEqual([
    { area: area('Teaching'), seats: [], supports: [] },
    {
      area: research,
      seats: [
        { seat: seats[1], person: ana, area: research },
        { seat: seats[2], person: ana, area: research },
        { seat: seats[0], person: ben, area: research },
      ],
      supports: [
        { support: 'methods', people: [ana, ben] },
        { support: 'feedback', people: [ben] },
      ],
    },
  ]);
});
