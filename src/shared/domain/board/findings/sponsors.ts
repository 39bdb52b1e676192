import { type Sponsors, sponsorsNow } from '../coverage';
import type { Finding } from '../finding';
import type { ServingBoard } from '../serving';
import { nameList, wordList } from '../wording';
import { sources } from './sources';

const addSponsor = { kind: 'add-candidate', areaId: null, role: 'sponsor' } as const;

/** Nobody sponsors at all. */
export function noSponsor(board: ServingBoard): readonly Finding[] {
  if (all(sponsorsNow(board)).length > 0) return [];
  return [
    {
      key: 'no-sponsor',
      rule: 'no-sponsor',
      sentence: 'Nobody on your board holds a sponsor’s seat yet.',
      reason:
        'Promotion, committee seats and invited talks are decided in rooms you are not in. A mentor advises you beforehand; only somebody senior, with influence and willing to use it, puts your name forward there.',
      source: sources.ramundo,
      areaIds: [],
      personIds: [],
      action: addSponsor,
    },
  ];
}

/** There are sponsors, and all are known to be inside. Of one whose side is not noted, nothing is concluded. */
export function noSponsorOutside(board: ServingBoard): readonly Finding[] {
  const { inside, outside, unknown } = sponsorsNow(board);
  if (inside.length === 0 || outside.length + unknown.length > 0) return [];
  const sponsors =
    inside.length === 1
      ? `${nameList(inside)}, your sponsor, is`
      : `Your sponsors, ${nameList(inside)}, are`;
  return [
    {
      key: 'no-sponsor-outside',
      rule: 'no-sponsor-outside',
      sentence: `${sponsors} inside your institution, and nobody sponsors you from outside it.`,
      reason:
        'Promotion files ask for letters from other institutions, and study sections, societies and guideline panels look beyond your own. A sponsor outside also remains if your chair leaves or you do.',
      source: sources.hewlett,
      areaIds: [],
      personIds: inside.map(({ id }) => id),
      action: addSponsor,
    },
  ];
}

/**
 * How the rule of two inside and one outside stands while it is not met. Silent where the two findings
 * above speak. Where notes on a side could complete it, that is what is offered.
 */
export function sponsorsTwoPlusOne(board: ServingBoard): readonly Finding[] {
  const sponsors = sponsorsNow(board);
  const { inside, outside, unknown } = sponsors;
  const missing = Math.max(0, 2 - inside.length) + Math.max(0, 1 - outside.length);
  if (outside.length + unknown.length === 0 || missing === 0) return [];
  const [firstUnknown] = unknown;
  return [
    {
      key: 'sponsors-two-plus-one',
      rule: 'sponsors-two-plus-one',
      sentence: howItStands(sponsors, missing),
      reason:
        'Two inside, one of them beyond your own division, keep you from hanging on one chair’s tenure; one outside is heard by external reviewers. In a practice of fewer than ten people Hewlett turns the numbers round: one inside, two outside.',
      source: sources.hewlett,
      areaIds: [],
      personIds: all(sponsors).map(({ id }) => id),
      action:
        firstUnknown && unknown.length >= missing
          ? { kind: 'open-person', personId: firstUnknown.id }
          : addSponsor,
    },
  ];
}

function howItStands({ inside, outside, unknown }: Sponsors, missing: number): string {
  const sides = [
    `${inside.length === 0 ? 'nobody' : nameList(inside)} inside your institution`,
    `${outside.length === 0 ? 'nobody' : nameList(outside)} outside it`,
    ...(unknown.length === 0 ? [] : [`${nameList(unknown)} on a side not noted`]),
  ];
  const measure =
    unknown.length >= missing
      ? 'Hewlett’s measure, two inside and one outside, may be met once that is noted'
      : 'Hewlett’s measure is two inside and one outside';
  return `As sponsors you have ${wordList(sides)}; ${measure}.`;
}

function all({ inside, outside, unknown }: Sponsors) {
  return [...inside, ...outside, ...unknown];
}
