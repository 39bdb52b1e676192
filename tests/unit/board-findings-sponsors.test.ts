import { describe, expect, it } from 'vitest';
import type { Board, BoardPerson, Seat } from '#shared/domain/board/board';
import { sponsorsOf } from '#shared/domain/board/coverage';
import type { SupportId } from '#shared/domain/board/supports';
import { area, boardOf, found, person, said, seat } from '../support/boards';

const side = (name: string, where: BoardPerson['side']) => person(name, { side: where });
const [ana, ben, cy] = [side('Ana', 'inside'), side('Ben', 'inside'), side('Cy', 'outside')];
const [una, uli] = [side('Una', null), side('Uli', null)];
const sponsoredBy = (...people: BoardPerson[]): Partial<Board> => ({
  people,
  seats: people.map(({ id }) => seat(id, 'research', 'sponsor')),
});
const rules = ['no-sponsor', 'no-sponsor-outside', 'sponsors-two-plus-one'] as const;
const none = 'Nobody on your board holds a sponsor’s seat yet.';
const is = 'Hewlett’s measure is two inside and one outside.';
const may = 'Hewlett’s measure, two inside and one outside, may be met once that is noted.';

describe('sponsors', () => {
  it.each<[string, Partial<Board>, string[]]>([
    ['no sponsor', { people: [ana], seats: [seat('ana', 'research')] }, [none]],
    ['a candidate', sponsoredBy({ ...ana, stage: 'candidate' }), [none]],
    [
      'one in a hidden area',
      { ...sponsoredBy(cy), areas: [area('Research', { isHidden: true })] },
      [none],
    ],
    [
      'one inside',
      sponsoredBy(ana),
      ['Ana, your sponsor, is inside your institution, and nobody sponsors you from outside it.'],
    ],
    [
      'two inside',
      sponsoredBy(ana, ben),
      [
        'Your sponsors, Ana and Ben, are inside your institution, and nobody sponsors you from outside it.',
      ],
    ],
    [
      'one outside',
      sponsoredBy(cy),
      [`As sponsors you have nobody inside your institution and Cy outside it; ${is}`],
    ],
    [
      'one and one',
      sponsoredBy(ana, cy),
      [`As sponsors you have Ana inside your institution and Cy outside it; ${is}`],
    ],
    ['two and one', sponsoredBy(ana, ben, cy), []],
    ['two and one, and an unknown', sponsoredBy(ana, ben, cy, una), []],
    [
      'an unknown that could complete it',
      sponsoredBy(ana, ben, una),
      [
        `As sponsors you have Ana and Ben inside your institution, nobody outside it and Una on a side not noted; ${may}`,
      ],
    ],
    [
      'an unknown that could not',
      sponsoredBy(una),
      [
        `As sponsors you have nobody inside your institution, nobody outside it and Una on a side not noted; ${is}`,
      ],
    ],
  ])('%s gives one finding at most', (_name, board, sentences) => {
    expect(rules.flatMap((rule) => said(rule, board))).toEqual(sentences);
  });

  it('offers a candidate, or the notes that could complete it', () => {
    const action = (board: Partial<Board>) => found('sponsors-two-plus-one', board)[0]?.action;
    const add = { kind: 'add-candidate', areaId: null, role: 'sponsor' };
    expect(action(sponsoredBy(cy))).toEqual(add);
    expect(action(sponsoredBy(ana, una))).toEqual(add);
    expect(action(sponsoredBy(ana, una, uli))).toEqual({ kind: 'open-person', personId: 'uli' });
  });

  it('are counted once each, by side', () => {
    const board = sponsoredBy(una, cy, ana);
    const seats = [...(board.seats ?? []), seat('ana', 'teaching', 'sponsor')];
    expect(sponsorsOf(boardOf({ ...board, seats }), '2026-11-24')).toEqual({
      inside: [ana],
      outside: [cy],
      unknown: [una],
    });
  });
});

describe('a mentor asked to do a sponsor’s work', () => {
  const peer = person('Ana', { seniority: 'level' });
  const doors = (role: Seat['role'], changes: Partial<Seat> = {}) =>
    seat('ana', 'research', role, { supports: ['opportunities', 'feedback'], ...changes });
  it.each<[string, Partial<Board>, number]>([
    ['a mentor on my level', { people: [peer], seats: [doors('mentor')] }, 1],
    ['a junior', { people: [{ ...peer, seniority: 'junior' }], seats: [doors('peer')] }, 1],
    [
      'somebody senior',
      { people: [{ ...peer, seniority: 'senior' }], seats: [doors('mentor')] },
      0,
    ],
    ['a leader', { people: [{ ...peer, seniority: 'leader' }], seats: [doors('mentor')] }, 0],
    ['an unknown rank', { people: [{ ...peer, seniority: null }], seats: [doors('mentor')] }, 0],
    ['a connector', { people: [peer], seats: [doors('mentor'), doors('connector')] }, 0],
    ['other support', { people: [peer], seats: [doors('mentor', { supports: ['feedback'] })] }, 0],
    [
      'a sponsor beside them',
      { people: [peer, ben], seats: [doors('mentor'), seat('ben', 'research', 'sponsor')] },
      0,
    ],
    [
      'a sponsor elsewhere',
      { people: [peer, ben], seats: [doors('mentor'), seat('ben', 'teaching', 'sponsor')] },
      1,
    ],
    ['a seat that ended', { people: [peer], seats: [doors('mentor', { until: '2026-01-01' })] }, 0],
  ])('%s', (_name, board, times) => expect(found('mentor-as-sponsor', board)).toHaveLength(times));

  it('says where, and offers a sponsor there', () => {
    const [finding] = found('mentor-as-sponsor', { people: [peer], seats: [doors('mentor')] });
    expect(finding).toMatchObject({
      sentence: 'You look to Ana, who stands on your level, for opportunities in Research.',
      action: { kind: 'add-candidate', areaId: 'research', role: 'sponsor' },
    });
  });
});

describe('a sponsor asked to do a mentor’s work', () => {
  const asked = (...supports: SupportId[]) => seat('ana', 'research', 'sponsor', { supports });
  it.each<[string, Seat[], string[]]>([
    [
      'comfort',
      [asked('emotional')],
      ['You look to Ana, your sponsor, for emotional support in Research.'],
    ],
    [
      'both',
      [asked('opportunities', 'safe-space', 'emotional')],
      ['You look to Ana, your sponsor, for emotional support and a safe space in Research.'],
    ],
    ['opportunities', [asked('opportunities')], []],
    ['one who mentors too', [asked('emotional'), seat('ana', 'teaching', 'mentor')], []],
  ])('%s', (_name, seats, sentences) => {
    expect(said('sponsor-as-mentor', { people: [ana], seats })).toEqual(sentences);
  });
});
