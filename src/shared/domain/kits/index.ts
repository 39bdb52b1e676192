import { askingToBePutForward } from './asking-to-be-put-forward';
import { askingToMentor } from './asking-to-mentor';
import { creditAndAuthorship } from './credit-and-authorship';
import { declining } from './declining';
import { findingASponsor } from './finding-a-sponsor';
import { interview } from './interview';
import type { Kit } from './kit';
import { movingOn } from './moving-on';
import { noTimeToMeet } from './no-time-to-meet';
import { protectedTime } from './protected-time';
import { returningFromLeave } from './returning-from-leave';
import { scalingBack } from './scaling-back';
import { tellingTheChief } from './telling-the-chief';

/** The kits that come with Preround, in the order they are shown: the source's five cases first. */
export const kits: readonly Kit[] = [
  interview,
  noTimeToMeet,
  scalingBack,
  movingOn,
  findingASponsor,
  askingToMentor,
  askingToBePutForward,
  protectedTime,
  declining,
  creditAndAuthorship,
  returningFromLeave,
  tellingTheChief,
];

/** The kit that comes with Preround under this id, or undefined. */
export function kitById(id: string): Kit | undefined {
  return kits.find((kit) => kit.id === id);
}
