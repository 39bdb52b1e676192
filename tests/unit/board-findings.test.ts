import { describe, expect, it } from 'vitest';
import type { Board } from '#shared/domain/board/board';
import { findingsOf } from '#shared/domain/board/findings/index';
import { area, boardOf, found, person, said, seat, today } from '../support/boards';

const ana = person('Ana');

describe('empty areas that matter', () => {
  const research = (weight: 0 | 1 | 2 | 3, isHidden = false) => [
    area('Research', { weight, isHidden }),
  ];
  const matters = ['Nobody serves Research, which matters to you now.'];
  it.each<[string, Partial<Board>, string[]]>([
    ['none of weight 0', { areas: research(0) }, []],
    ['none of weight 1', { areas: research(1) }, []],
    ['one of weight 2', { areas: research(2) }, matters],
    [
      'one of 3',
      { areas: research(3) },
      ['Nobody serves Research, which matters most to you now.'],
    ],
    ['none that is hidden', { areas: research(3, true) }, []],
    ['none that is served', { areas: research(2), seats: [seat('ana', 'research')] }, []],
    [
      'none on the last day of its seat',
      { areas: research(2), seats: [seat('ana', 'research', 'mentor', { until: today })] },
      [],
    ],
    [
      'one on the day after',
      { areas: research(2), seats: [seat('ana', 'research', 'mentor', { until: '2026-11-23' })] },
      matters,
    ],
    [
      'none when the end is no day',
      { areas: research(2), seats: [seat('ana', 'research', 'mentor', { until: 'spring' })] },
      [],
    ],
    [
      'one that a candidate would serve',
      {
        areas: research(2),
        people: [person('Ana', { stage: 'candidate' })],
        seats: [seat('ana', 'research')],
      },
      matters,
    ],
    [
      'one whose mentor ended',
      {
        areas: research(2),
        people: [person('Ana', { stage: 'ended' })],
        seats: [seat('ana', 'research')],
      },
      matters,
    ],
    [
      'one with a seat of nobody',
      { areas: research(2), seats: [seat('zoe', 'research')] },
      matters,
    ],
  ])('finds %s', (_name, changes, sentences) => {
    expect(said('empty-area', { people: [ana], ...changes })).toEqual(sentences);
  });

  it('puts the heavier first, then by name, and offers the seat', () => {
    const weights = [
      area('Research', { weight: 2 }),
      area('Quality', { weight: 2 }),
      area('Teaching', { weight: 3 }),
    ];
    const findings = found('empty-area', { people: [ana], areas: weights });
    expect(findings.map(({ key }) => key)).toEqual([
      'empty-area teaching',
      'empty-area quality',
      'empty-area research',
    ]);
    expect(findings[0]?.action).toEqual({ kind: 'fill-seat', areaId: 'teaching', role: null });
  });
});

describe('a board', () => {
  it('without people gives nothing, whatever matters', () => {
    const heavy = [area('Research', { weight: 3 })];
    expect(findingsOf(boardOf({ areas: heavy, seats: [seat('ana', 'research')] }), today)).toEqual(
      [],
    );
  });

  it('on which all is well gives nothing', () => {
    const sponsor = { seniority: 'leader', origin: 'chosen' } as const;
    const people = [
      person('Ana', { ...sponsor, side: 'inside' }),
      person('Ben', { ...sponsor, side: 'inside' }),
      person('Cy', { ...sponsor, side: 'outside' }),
      person('Di', { seniority: 'level', cadence: 'monthly' }),
    ];
    const seats = [
      seat('ana', 'research', 'sponsor'),
      seat('ben', 'teaching', 'sponsor'),
      seat('cy', 'research', 'sponsor'),
      seat('di', 'research'),
    ];
    expect(findingsOf(boardOf({ people, seats }), today)).toEqual([]);
  });
});
