import { describe, expect, it } from 'vitest';
import type { BoardPerson, Seat } from '#shared/domain/board/board';
import type { StageId } from '#shared/domain/board/stages';
import { area, found, person, said, seat } from '../support/boards';

const mentor = [seat('ana', 'research')];
const met = (on: string) => ({ on, kind: 'met' }) as const;
const monthly = (changes: Partial<BoardPerson> = {}) =>
  person('Ana', { cadence: 'monthly', lastContact: met('2026-01-01'), ...changes });
const isQuiet = (one: BoardPerson, on: string, seats: readonly Seat[] = mentor) =>
  found('quiet', { people: [one], seats }, on).length === 1;

describe('quiet relationships', () => {
  // A month's turn is 31 days, one and a half are 46.5.
  it.each<[string, BoardPerson, string, boolean]>([
    ['46 days after a month’s contact', monthly(), '2026-02-16', false],
    ['47 days after', monthly(), '2026-02-17', true],
    ['a week’s, 10 days after', monthly({ cadence: 'weekly' }), '2026-01-11', false],
    ['a week’s, 11 days after', monthly({ cadence: 'weekly' }), '2026-01-12', true],
    ['two weeks’, 21 days after', monthly({ cadence: 'fortnightly' }), '2026-01-22', false],
    ['two weeks’, 22 days after', monthly({ cadence: 'fortnightly' }), '2026-01-23', true],
    ['no cadence', monthly({ cadence: null }), '2030-01-01', false],
    ['a contact still ahead', monthly(), '2025-12-01', false],
    ['neither contact nor stage dated', monthly({ lastContact: null }), '2030-01-01', false],
    [
      'the stage’s day instead',
      monthly({ lastContact: null, stageSince: '2026-01-01' }),
      '2026-02-17',
      true,
    ],
    [
      'a contact on no day',
      monthly({ lastContact: met('soon'), stageSince: '2026-01-01' }),
      '2026-02-16',
      false,
    ],
    ['a candidate', monthly({ stage: 'candidate' }), '2026-06-01', false],
    ['one who ended', monthly({ stage: 'ended' }), '2026-06-01', false],
    ['a today that is no day', monthly(), 'today', false],
  ])('%s', (_name, one, on, quiet) => expect(isQuiet(one, on)).toBe(quiet));

  it.each<[string, readonly Seat[], boolean]>([
    ['who only sponsors are left out', [seat('ana', 'research', 'sponsor')], false],
    [
      'who also mentors are not',
      [seat('ana', 'research', 'sponsor'), seat('ana', 'teaching')],
      true,
    ],
    ['without a seat yet are not', [], true],
    ['whose seats ended are', [seat('ana', 'research', 'mentor', { until: '2026-01-02' })], false],
    ['in hidden areas alone are', [seat('ana', 'hidden')], false],
  ])('people %s', (_name, seats, quiet) => {
    const areas = [area('Research'), area('Teaching'), area('Hidden', { isHidden: true })];
    const findings = found('quiet', { areas, people: [monthly()], seats }, '2026-06-01');
    expect(findings).toHaveLength(quiet ? 1 : 0);
  });

  it('are nobody’s who has neither a seat nor been asked', () => {
    expect(isQuiet(monthly({ stage: 'candidate' }), '2026-06-01', [])).toBe(false);
  });

  it('says how long it has been', () => {
    const sentence = (one: BoardPerson) =>
      said('quiet', { people: [one], seats: mentor }, '2026-03-01')[0];
    expect(sentence(monthly())).toBe(
      'You and Ana mean to be in touch every month; the last contact noted was 8 weeks ago.',
    );
    expect(sentence(monthly({ lastContact: null, stageSince: '2026-01-01' }))).toBe(
      'You and Ana mean to be in touch every month; no contact is noted in the 8 weeks since this stage began.',
    );
  });
});

describe('a cultivation in which nothing happens', () => {
  const cultivated = (changes: Partial<BoardPerson> = {}) =>
    monthly({ stage: 'cultivation', ...changes });
  // Three turns of a month are 93 days: from 1 January to 4 April.
  it.each<[string, BoardPerson, string, 'quiet' | 'stage-no-contact' | null]>([
    ['quiet on day 92', cultivated(), '2026-04-03', 'quiet'],
    ['stalled on day 93', cultivated(), '2026-04-04', 'stage-no-contact'],
    ['only quiet in another stage', monthly(), '2026-04-04', 'quiet'],
    [
      'only quiet while the stage is young',
      cultivated({ stageSince: '2026-03-01' }),
      '2026-04-04',
      'quiet',
    ],
    [
      'stalled from the stage’s day',
      cultivated({ lastContact: null, stageSince: '2026-01-01' }),
      '2026-04-04',
      'stage-no-contact',
    ],
    ['nothing when undated', cultivated({ lastContact: null }), '2026-04-04', null],
    ['nothing without a cadence', cultivated({ cadence: null }), '2026-04-04', null],
  ])('is %s', (_name, one, on, rule) => {
    const board = { people: [one], seats: mentor };
    expect(found('quiet', board, on)).toHaveLength(rule === 'quiet' ? 1 : 0);
    expect(found('stage-no-contact', board, on)).toHaveLength(rule === 'stage-no-contact' ? 1 : 0);
  });

  it('never is a sponsor’s', () => {
    const board = { people: [cultivated()], seats: [seat('ana', 'research', 'sponsor')] };
    expect(found('stage-no-contact', board, '2027-01-01')).toEqual([]);
  });

  it('says for how long, and offers to note a contact', () => {
    expect(
      found('stage-no-contact', { people: [cultivated()], seats: mentor }, '2026-06-01'),
    ).toMatchObject([
      {
        sentence:
          'You and Ana are in cultivation and mean to be in touch every month; no contact is noted for 4 months.',
        action: { kind: 'plan-contact', personId: 'ana' },
      },
    ]);
  });
});

describe('a parting without thanks', () => {
  it.each<[StageId, string[]]>([
    ['candidate', []],
    ['initiation', []],
    ['cultivation', []],
    ['separation', ['You and Ana are moving on from what you had, and no thanks is noted yet.']],
    [
      'redefinition',
      ['You and Ana are finding a new shape for what you had, and no thanks is noted yet.'],
    ],
    ['ended', ['Your work with Ana has come to an end, and no thanks is noted yet.']],
  ])('in %s', (stage, sentences) => {
    const past = [seat('ana', 'research', 'mentor', { until: '2020-01-01' })];
    const one = person('Ana', { stage });
    expect(said('separation-without-thanks', { people: [one], seats: past })).toEqual(sentences);
    expect(said('separation-without-thanks', { people: [{ ...one, wasThanked: true }] })).toEqual(
      [],
    );
    expect(said('separation-without-thanks', { people: [one] })).toEqual(sentences);
  });

  it('is not told of who served hidden areas alone', () => {
    const board = {
      areas: [area('Research', { isHidden: true })],
      people: [person('Ana', { stage: 'ended' })],
    };
    expect(found('separation-without-thanks', { ...board, seats: mentor })).toEqual([]);
  });
});
