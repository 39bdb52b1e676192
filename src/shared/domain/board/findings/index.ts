import type { Board } from '../board';
import { type Finding, type FindingRuleId, findingRules } from '../finding';
import { type ServingBoard, servingBoard } from '../serving';
import { onlyAssigned, onlyInside, onlyLikeMe, onlySeniors } from './contemporary-model';
import { emptyAreas } from './empty-areas';
import { goalsMet } from './goals-met';
import { manySeats } from './many-seats';
import { mentorAsSponsor, sponsorAsMentor } from './mentor-or-sponsor';
import { quiet, stageNoContact } from './quiet';
import { noSponsor, noSponsorOutside, sponsorsTwoPlusOne } from './sponsors';
import { separationWithoutThanks } from './thanks';

/** Each rule gives its findings in the order they are shown: areas by weight and name, people by name. */
const rules: Readonly<Record<FindingRuleId, (board: ServingBoard) => readonly Finding[]>> = {
  'empty-area': emptyAreas,
  'no-sponsor': noSponsor,
  'no-sponsor-outside': noSponsorOutside,
  'sponsors-two-plus-one': sponsorsTwoPlusOne,
  'many-seats': manySeats,
  quiet,
  'stage-no-contact': stageNoContact,
  'goals-met': goalsMet,
  'separation-without-thanks': separationWithoutThanks,
  'mentor-as-sponsor': mentorAsSponsor,
  'sponsor-as-mentor': sponsorAsMentor,
  'only-assigned': onlyAssigned,
  'only-like-me': onlyLikeMe,
  'only-seniors': onlySeniors,
  'only-inside': onlyInside,
};

/**
 * What the board sees on a day, in the order of `findingRules`. A board without people gives nothing:
 * there the page teaches instead. @param today an ISO day
 */
export function findingsOf(board: Board, today: string): readonly Finding[] {
  if (board.people.length === 0) return [];
  const now = servingBoard(board, today);
  return findingRules.flatMap((rule) => rules[rule](now));
}
