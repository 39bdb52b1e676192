import { describe, expect, it } from 'vitest';
import { cellKey, shownBoard, wholeBoard } from '../../src/renderer/features/board/board-shown';
import { firstFindings, sortFindings } from '../../src/renderer/features/board/findings-shown';
import {
  checkSeatFields,
  completeSeat,
  newSeatFields,
} from '../../src/renderer/features/board/seat-fields';
import type { BoardView } from '../../src/shared/contract/board-seats';
import { initialsOf } from '../../src/shared/domain/board/person-facts';

type Person = BoardView['people'][number];
const person = (id: string, changes: Partial<Person> = {}): Person => ({
  id,
  name: id,
  credentials: '',
  position: '',
  institution: '',
  side: null,
  seniority: null,
  influence: '',
  origin: null,
  hasInCommon: null,
  contact: '',
  assistant: '',
  cadence: null,
  notes: '',
  stage: 'cultivation',
  stageSince: '2026-01-01',
  lastContact: null,
  wasThanked: false,
  plannedContact: null,
  helpsWith: [],
  ...changes,
});
type Seat = BoardView['seats'][number];
const seat = (personId: string, areaId: string, changes: Partial<Seat> = {}): Seat => ({
  id: `${personId} ${areaId}`,
  personId,
  areaId,
  role: 'mentor',
  supports: [],
  strength: null,
  since: null,
  until: null,
  note: '',
  ...changes,
});
const area = (id: string, isHidden = false): BoardView['areas'][number] => ({
  id,
  name: id,
  description: '',
  weight: 2,
  isHidden,
});
const board = (changes: Partial<BoardView> = {}): BoardView => ({
  areas: [area('research'), area('teaching'), area('advocacy', true)],
  people: [
    person('Ana'),
    person('Ben', { stage: 'separation' }),
    person('Cy', { stage: 'candidate' }),
  ],
  seats: [
    seat('Ana', 'research', { role: 'sponsor', supports: ['network'] }),
    seat('Ben', 'teaching'),
    seat('Cy', 'teaching'),
  ],
  candidacies: [],
  asides: [],
  ...changes,
});

describe('the grid', () => {
  it('shows areas that are not hidden and people who serve, in their order', () => {
    const shown = shownBoard(board(), wholeBoard, '2026-11-24');
    expect(shown.areas.map(({ id }) => id)).toEqual(['research', 'teaching']);
    expect(shown.people.map(({ id }) => id)).toEqual(['Ana', 'Ben']);
    expect(shown.cells.get(cellKey('teaching', 'Ben'))).toHaveLength(1);
    expect(shown.cells.get(cellKey('teaching', 'Cy'))).toBeUndefined();
  });

  it('leaves out a seat from the day after it ended', () => {
    const ended = board({ seats: [seat('Ana', 'research', { until: '2026-11-24' })] });
    const seats = (today: string) => shownBoard(ended, wholeBoard, today).cells.size;
    expect([seats('2026-11-24'), seats('2026-11-25')]).toEqual([1, 0]);
  });

  it.each([
    [{ role: 'sponsor' }, ['Ana']],
    [{ support: 'network' }, ['Ana']],
    [{ stage: 'separation' }, ['Ben']],
    [{ stage: 'separation', role: 'sponsor' }, []],
  ] as const)('narrowed to %o it leaves %o', (filter, left) => {
    const shown = shownBoard(board(), { ...wholeBoard, ...filter }, '2026-11-24');
    expect(shown.people.map(({ id }) => id)).toEqual(left);
  });
});

describe('findings on the page', () => {
  it('a finding stays set aside until its day, and is shown again from that day on', () => {
    const [first] = sortFindings(board(), '2026-11-24').open;
    const key = first?.key ?? '';
    const aside = { key, reason: 'Later', until: '2026-12-01' };
    const keys = (today: string) =>
      sortFindings(board({ asides: [aside] }), today).open.map((finding) => finding.key);
    expect(keys('2026-11-30')).not.toContain(key);
    expect(keys('2026-12-01')).toContain(key);
    const forGood = sortFindings(board({ asides: [{ ...aside, until: null }] }), '2099-01-01');
    expect(forGood.setAside).toMatchObject([{ finding: { key }, aside: { reason: 'Later' } }]);
  });

  it('shows at first at most two of one rule and five together', () => {
    const many = board({ areas: Array.from({ length: 8 }, (_, index) => area(`area ${index}`)) });
    const first = firstFindings(sortFindings(many, '2026-11-24').open);
    expect(first.length).toBeLessThanOrEqual(5);
    expect(first.filter(({ rule }) => rule === 'empty-area')).toHaveLength(2);
    expect(first.some(({ rule }) => rule === 'no-sponsor')).toBe(true);
  });
});

describe('a seat’s form', () => {
  it('says what is missing, and what cannot be', () => {
    const fields = newSeatFields('id', { areaId: 'research' });
    expect(Object.keys(checkSeatFields(fields))).toEqual(['personId', 'role']);
    expect(completeSeat(fields)).toBeNull();
    const wrong = { ...fields, since: '2026-02-01', until: '2026-01-01' };
    expect(checkSeatFields(wrong).until).toContain('before it began');
  });
});

it.each([
  ['Dr. Ana Núñez', 'AN'],
  ['Renée', 'R'],
  ['Prof. Dr. Élodie van der Berg, MD', 'ÉB'],
  ['  ', '?'],
  ['Dr. Núñez', 'N'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
