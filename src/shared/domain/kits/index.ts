import { declining } from './declining';
import type { Kit } from './kit';
import { movingOn } from './moving-on';
import { noTimeToMeet } from './no-time-to-meet';
import { protectedTime } from './protected-time';
import { scalingBack } from './scaling-back';

/** The kits that come with Preround, in the order they are shown: the source's five cases first. */
export const kits: readonly Kit[] = [noTimeToMeet, scalingBack, movingOn, protectedTime, declining];

/** The kit that comes with Preround under this id, or undefined. */
export function kitById(id: string): Kit | undefined {
  return kits.find((kit) => kit.id === id);
}
