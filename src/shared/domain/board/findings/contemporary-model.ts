import type { BoardPerson } from '../board';
import type { Finding, FindingRuleId } from '../finding';
import type { ServingBoard } from '../serving';
import { nameList } from '../wording';
import { sources } from './sources';

/** With fewer than three people known on a fact, one sort of people is chance rather than habit. */
const fewestKnown = 3;

type Fact = Readonly<{
  rule: FindingRuleId;
  /** Whether the fact holds of somebody; null where it is not noted. */
  holds: (person: BoardPerson) => boolean | null;
  /** What the sentence says of them all. */
  words: string;
  reason: string;
  source: string;
}>;

/** Everybody known on how they came was assigned. */
export const onlyAssigned = onlyOneSort({
  rule: 'only-assigned',
  holds: ({ origin }) => known(origin, (one) => one === 'assigned'),
  words: 'was assigned to you',
  reason:
    'Advisors, preceptors and tutors come with a programme and usually go with it. Role models and mentors are chosen, and the choice is yours: you know best what the next years of your practice ask for.',
  source: sources.ramundo,
});

/** Everybody known on it has much in common with the user. */
export const onlyLikeMe = onlyOneSort({
  rule: 'only-like-me',
  holds: ({ hasInCommon }) => hasInCommon,
  words: 'has much in common with you',
  reason:
    'Shared training makes trust easy, and blind spots too. Somebody from another specialty, background or way of life sees what all of you take for granted about how a medical career has to go.',
  source: sources.ramundo,
});

/** Everybody known on their rank is senior. */
export const onlySeniors = onlyOneSort({
  rule: 'only-seniors',
  holds: ({ seniority }) => known(seniority, (one) => one === 'senior' || one === 'leader'),
  words: 'is senior to you',
  reason:
    'A mentor can sit at any level. Peers know this year’s rota, forms and examiners, will tell you what seniors no longer see, and can be told about a bad night without a thought to your evaluation.',
  source: sources.ramundo,
});

/** Everybody known on their side is inside the user's institution. */
export const onlyInside = onlyOneSort({
  rule: 'only-inside',
  holds: ({ side }) => known(side, (one) => one === 'inside'),
  words: 'belongs to your institution',
  reason:
    'Advice from within carries the institution’s interests and its gossip. Somebody outside can say frankly how things are done elsewhere, and remains yours if you think of moving or the department changes.',
  source: sources.own,
});

function onlyOneSort(fact: Fact): (board: ServingBoard) => readonly Finding[] {
  return ({ serving }) => {
    const noted = serving.filter((person) => fact.holds(person) !== null);
    if (noted.length < fewestKnown || !noted.every((person) => fact.holds(person))) return [];
    // Where something is not noted, the sentence claims no more than the notes do.
    const whom = noted.length === serving.length ? '' : ', as far as you noted it';
    return [
      {
        key: fact.rule,
        rule: fact.rule,
        sentence: `Everybody who serves your board ${fact.words}${whom}: ${nameList(noted)}.`,
        reason: fact.reason,
        source: fact.source,
        areaIds: [],
        personIds: noted.map(({ id }) => id),
        action: { kind: 'add-candidate', areaId: null, role: null },
      },
    ];
  };
}

function known<T>(fact: T | null, holds: (fact: T) => boolean): boolean | null {
  return fact === null ? null : holds(fact);
}
