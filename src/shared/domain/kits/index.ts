import { askingToBePutForward } from './asking-to-be-put-forward';
import { askingToMentor } from './asking-to-mentor';
import { creditAndAuthorship } from './credit-and-authorship';
import { findingASponsor } from './finding-a-sponsor';
import { interview } from './interview';
import type { Kit } from './kit';
import { movingOn } from './moving-on';
import { returningFromLeave } from './returning-from-leave';
import { tellingTheChief } from './telling-the-chief';

/** The kits that come with Preround, in the order they are shown: the source's five cases first. */
export const kits: readonly Kit[] = [
  interview,
  movingOn,
  findingASponsor,
  askingToMentor,
  askingToBePutForward,
  creditAndAuthorship,
  returningFromLeave,
  tellingTheChief,
];

/** The kit that comes with Preround under this id, or undefined. */
export function kitById(id: string): Kit | undefined {
  return kits.find((kit) => kit.id === id);
}
