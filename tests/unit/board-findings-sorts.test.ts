import { describe, expect, it } from 'vitest';
import type { BoardPerson } from '#shared/domain/board/board';
import type { FindingRuleId } from '#shared/domain/board/finding';
import { found, person, said, seat } from '../support/boards';

type Fact = Pick<BoardPerson, 'origin' | 'hasInCommon' | 'seniority' | 'side'>;

/** A board on which these people each hold a mentor's seat. */
function board(facts: readonly Partial<Fact>[]) {
  const names = ['Ana', 'Ben', 'Cy', 'Di', 'Eve'];
  const people = facts.map((fact, index) => person(names[index] ?? '', fact));
  return { people, seats: people.map(({ id }) => seat(id, 'research')) };
}

describe.each<[FindingRuleId, Partial<Fact>, Partial<Fact>, string]>([
  ['only-assigned', { origin: 'assigned' }, { origin: 'chosen' }, 'was assigned to you'],
  ['only-assigned', { origin: 'assigned' }, { origin: 'chose-me' }, 'was assigned to you'],
  ['only-like-me', { hasInCommon: true }, { hasInCommon: false }, 'has much in common with you'],
  ['only-seniors', { seniority: 'senior' }, { seniority: 'level' }, 'is senior to you'],
  ['only-seniors', { seniority: 'leader' }, { seniority: 'junior' }, 'is senior to you'],
  ['only-inside', { side: 'inside' }, { side: 'outside' }, 'belongs to your institution'],
])('%s', (rule, same, other, words) => {
  it.each<[string, readonly Partial<Fact>[], string[]]>([
    ['two are too few', [same, same], []],
    ['two and an unknown are too few', [same, same, {}], []],
    [
      'three are a habit',
      [same, same, same],
      [`Everybody who serves your board ${words}: Ana, Ben and Cy.`],
    ],
    [
      'an unknown neither counts nor hinders',
      [same, {}, same, same],
      [`Everybody who serves your board ${words}, as far as you noted it: Ana, Cy and Di.`],
    ],
    [
      'many are shortened',
      [same, same, same, same, same],
      [`Everybody who serves your board ${words}: Ana, Ben and 3 more.`],
    ],
    ['one other is enough', [same, same, same, other], []],
    ['others alone are none', [other, other, other], []],
    ['nothing known is nothing', [{}, {}, {}], []],
  ])('%s', (_name, facts, sentences) => expect(said(rule, board(facts))).toEqual(sentences));

  it('looks at those who serve', () => {
    const { people, seats } = board([same, same, same]);
    const [first, ...rest] = people as [BoardPerson, ...BoardPerson[]];
    expect(found(rule, { people: [{ ...first, stage: 'candidate' }, ...rest], seats })).toEqual([]);
    expect(found(rule, { people, seats: seats.slice(1) })).toEqual([]);
    const others = { people: [...people, person('Eve', { ...other, stage: 'candidate' })] };
    expect(found(rule, { ...others, seats: [...seats, seat('eve', 'research')] })).toHaveLength(1);
  });
});
