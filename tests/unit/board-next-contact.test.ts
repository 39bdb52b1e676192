import { describe, expect, it } from 'vitest';
import type { BoardPerson } from '#shared/domain/board/board';
import { contactsDue, nextContact, proposeContactDay } from '#shared/domain/board/next-contact';
import { found, person, seat, today } from '../support/boards';

const met = (on: string) => ({ on, kind: 'met' }) as const;
const planned = (on: string, changes: Partial<BoardPerson> = {}) =>
  person('Ana', { plannedContact: { on, about: '' }, ...changes });

describe('the next contact', () => {
  it.each<[string, BoardPerson, string | null]>([
    ['none planned', person('Ana'), null],
    ['planned, never met', planned('2026-12-01'), '2026-12-01'],
    ['met before its day', planned('2026-12-01', { lastContact: met('2026-11-30') }), '2026-12-01'],
    ['met on its day', planned('2026-12-01', { lastContact: met('2026-12-01') }), null],
    ['met after its day', planned('2026-12-01', { lastContact: met('2026-12-05') }), null],
  ])('%s', (_name, one, on) => expect(nextContact(one)?.on ?? null).toBe(on));
});

describe('the day proposed', () => {
  // Today is 24 November 2026; a week from it is 1 December.
  it.each<[string, Partial<BoardPerson>, string]>([
    ['without rhythm and contact', {}, '2026-12-01'],
    ['without a rhythm', { lastContact: met('2026-11-20') }, '2026-12-01'],
    ['without a contact', { cadence: 'quarterly' }, '2026-12-01'],
    ['a turn that is past', { cadence: 'monthly', lastContact: met('2026-01-05') }, '2026-12-01'],
    ['a turn within the week', { cadence: 'weekly', lastContact: met('2026-11-20') }, '2026-12-01'],
    ['a turn to come', { cadence: 'monthly', lastContact: met('2026-11-20') }, '2026-12-21'],
    ['over a leap day', { cadence: 'yearly', lastContact: met('2026-11-20') }, '2027-11-21'],
  ])('%s', (_name, changes, day) =>
    expect(proposeContactDay(person('Ana', changes), today)).toBe(day),
  );

  it('is today where today is no day', () => {
    expect(proposeContactDay(person('Ana'), 'soon')).toBe('soon');
  });
});

describe('contacts due', () => {
  const on = (day: string, name: string, changes: Partial<BoardPerson> = {}) =>
    person(name, { plannedContact: { on: day, about: 'The aims page' }, ...changes });
  it('are those overdue or within 14 days, the earliest first, of people who serve', () => {
    const people = [
      on('2026-12-08', 'Last day'),
      on('2026-12-09', 'A day too far'),
      on('2026-11-01', 'Overdue'),
      on('2026-11-24', 'Ended', { stage: 'ended' }),
      on('2026-11-24', 'Met', { lastContact: met('2026-11-24') }),
    ];
    expect(contactsDue(people, today).map((due) => [due.person.name, due.on, due.about])).toEqual([
      ['Overdue', '2026-11-01', 'The aims page'],
      ['Last day', '2026-12-08', 'The aims page'],
    ]);
  });
});

describe('a relationship that went quiet', () => {
  const seats = [seat('ana', 'research')];
  const quiet = (changes: Partial<BoardPerson>) =>
    found('quiet', {
      people: [person('Ana', { cadence: 'monthly', lastContact: met('2026-09-01'), ...changes })],
      seats,
    });
  it('is told of, and offers to plan a contact', () => {
    expect(quiet({})[0]?.action).toEqual({ kind: 'plan-contact', personId: 'ana' });
  });
  it.each([
    ['today', '2026-11-24', 0],
    ['a day to come', '2026-12-01', 0],
    ['yesterday, and it did not happen', '2026-11-23', 1],
  ])('is not told while a contact is planned: %s', (_name, on, times) => {
    expect(quiet({ plannedContact: { on, about: '' } })).toHaveLength(times);
  });
});
