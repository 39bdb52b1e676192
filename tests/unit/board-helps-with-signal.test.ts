import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '#shared/domain/board/board';
import { helpsWithSignal } from '#shared/domain/board/helps-with-signal';
import type { SeatRoleId } from '#shared/domain/board/roles';
import { signalHelps } from '#shared/domain/board/signal-helps';
import type { SupportId } from '#shared/domain/board/supports';
import { guidePage } from '#shared/domain/guide/index';
import { type SignalId, signalIds } from '#shared/domain/signals';
import { anyBoard, anyDay } from '../support/any-board';
import { area, boardOf, person, seat, today } from '../support/boards';

const help = (signal: SignalId, changes: Partial<Board>, areas: string[] = []) =>
  helpsWithSignal(boardOf(changes), { signal, areas }, today);
const named = (signal: SignalId, changes: Partial<Board>, areas: string[] = []) =>
  help(signal, changes, areas).people.map((one) => one.person.name);

/** What is said of Ana where that is her one seat, in Research. */
function saidOfAna(signal: SignalId, role: SeatRoleId, supports: SupportId[] = []) {
  const ana = [person('Ana')];
  const { people } = help(signal, {
    people: ana,
    seats: [seat('ana', 'research', role, { supports })],
  });
  return people[0]?.said ?? null;
}

describe('whose seat helps', () => {
  it.each<[SignalId, SeatRoleId, SupportId[], string]>([
    ['new-position', 'mentor', [], 'can weigh with you what the post gives and what it takes'],
    ['new-position', 'sponsor', [], 'can say your name where the post is settled'],
    ['new-position', 'tutor', ['network'], 'can tell you whom to meet in the first weeks'],
    ['barrier', 'sponsor', [], 'can speak where the rule is made'],
    ['barrier', 'connector', [], 'can bring you to the person who decides it'],
    ['barrier', 'mentor', [], 'can tell a rule worth fighting from one to work around'],
    [
      'interpersonal',
      'mentor',
      [],
      'can hear all of it before you say any of it to your colleague',
    ],
    ['interpersonal', 'tutor', ['safe-space'], 'gives you a place to say it unfinished'],
    ['switching', 'connector', [], 'can find somebody who works there and will be frank'],
    ['switching', 'advisor', ['network'], 'may know why the last person left'],
    ['transition', 'role-model', [], 'shows that it can be done, and what it asked of them'],
    ['transition', 'sponsor', ['emotional'], 'can stay in touch while the rest is changing'],
  ])('%s: %s giving %j', (signal, role, supports, why) => {
    expect(saidOfAna(signal, role, supports)).toBe(
      `${role.replace('-', ' ')} for Research: ${why}.`,
    );
  });

  it.each<[SignalId, SeatRoleId, SupportId[]]>([
    ['new-position', 'tutor', ['methods']],
    ['barrier', 'preceptor', []],
    ['interpersonal', 'sponsor', ['network']],
    ['transition', 'connector', []],
  ])('%s: not that of a %s giving %j', (signal, role, supports) => {
    expect(saidOfAna(signal, role, supports)).toBeNull();
  });

  it('says what comes first where several things are true of a seat', () => {
    expect(saidOfAna('barrier', 'sponsor', ['network'])).toContain('where the rule is made');
  });

  it('keeps the thought of leaving from sponsors who are not known to be outside', () => {
    const sponsors = {
      people: [
        person('Ana', { side: 'inside' }),
        person('Ben', { side: 'outside' }),
        person('Cleo'),
      ],
      seats: ['ana', 'ben', 'cleo'].map((id) =>
        seat(id, 'research', 'sponsor', { supports: ['network'] }),
      ),
    };
    expect(named('switching', sponsors)).toEqual(['Ben']);
    expect(named('barrier', sponsors)).toEqual(['Ana', 'Ben', 'Cleo']);
  });
});

describe('who is thought of first', () => {
  const people = ['Ana', 'Ben', 'Cleo', 'Dov'].map((name) => person(name));

  it('those in the entry’s areas, then the stronger, then those who help more directly', () => {
    const seats = [
      seat('ana', 'research', 'mentor', { strength: 5 }),
      seat('ben', 'teaching', 'mentor', { strength: 2 }),
      seat('cleo', 'teaching', 'peer', { strength: 4 }),
      seat('dov', 'teaching', 'sponsor', { strength: 2 }),
    ];
    expect(named('barrier', { people, seats }, ['teaching'])).toEqual(['Cleo', 'Dov', 'Ben']);
    expect(named('barrier', { people, seats })).toEqual(['Ana', 'Cleo', 'Dov']);
  });

  it('one of unknown strength after one that is a beginning; two alike by name', () => {
    const seats = [
      seat('dov', 'research'),
      seat('cleo', 'research', 'mentor', { strength: 1 }),
      seat('ben', 'research'),
    ];
    expect(named('barrier', { people, seats })).toEqual(['Cleo', 'Ben', 'Dov']);
  });

  it('each person once, for the seat that helps most', () => {
    const seats = [
      seat('ana', 'research', 'sponsor', { strength: 5 }),
      seat('ana', 'teaching', 'peer', { strength: 1 }),
    ];
    const { people: helpers } = help('barrier', { people, seats }, ['teaching']);
    expect(helpers.map(({ said }) => said)).toEqual([
      'peer for Teaching: may be held up by the same rule, and two services are heard before one.',
    ]);
  });

  it('never a candidate, one who ended, a seat that is over or one in a hidden area', () => {
    const changes = {
      areas: [area('Research'), area('Advocacy', { isHidden: true })],
      people: [
        person('Ana', { stage: 'candidate' }),
        person('Ben', { stage: 'ended' }),
        person('Cleo'),
        person('Dov'),
      ],
      seats: [
        seat('ana', 'research'),
        seat('ben', 'research'),
        seat('cleo', 'research', 'mentor', { until: '2026-11-23' }),
        seat('dov', 'advocacy'),
      ],
    };
    expect(named('barrier', changes, ['advocacy'])).toEqual([]);
  });
});

describe('where no seat helps', () => {
  it('says which to fill, in the first of the entry’s areas that the board shows', () => {
    expect(help('barrier', {}, ['gone', 'teaching']).missing).toEqual({
      role: 'sponsor',
      sentence:
        'Nobody on your board holds a seat for this yet. The one to fill is a sponsor’s, for Teaching: somebody with influence who will speak where the rule is made.',
    });
    expect(help('transition', { areas: [] }).missing?.sentence).toContain('a mentor’s: somebody');
  });

  it('says nothing of it where one does', () => {
    const changes = { people: [person('Ana')], seats: [seat('ana', 'research')] };
    expect(help('barrier', changes).missing).toBeNull();
  });
});

it('points to pages of the guide by their titles, and asks one question', () => {
  for (const { guide, question, missing, helps } of Object.values(signalHelps)) {
    expect(guidePage(guide.page)?.page.title).toBe(guide.title);
    expect(question).toMatch(/^[A-Z].*\?$/);
    // Whoever fills the missing seat is named from then on.
    expect(helps.some((one) => 'role' in one && one.role === missing.role)).toBe(true);
  }
});

it('never fails on any board: serving people of it, three at most, each once, or a seat to fill', () => {
  fc.assert(
    fc.property(
      anyBoard,
      fc.constantFrom(...signalIds),
      fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), fc.string()), { maxLength: 4 }),
      fc.oneof(fc.constant(today), anyDay),
      (board, signal, areas, on) => {
        const found = helpsWithSignal(board, { signal, areas }, on);
        const ids = found.people.map((one) => one.person.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(3);
        expect(found.missing === null).toBe(ids.length > 0);
        for (const { person: helper, said } of found.people) {
          expect(board.people).toContain(helper);
          expect(['candidate', 'ended']).not.toContain(helper.stage);
          expect(said.endsWith('.')).toBe(true);
        }
        expect(helpsWithSignal(structuredClone(board), { signal, areas }, on)).toEqual(found);
      },
    ),
    { numRuns: 1000 },
  );
});
