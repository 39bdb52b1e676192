import { AppError } from '#shared/app-error';
import { isParting, type StageId } from '#shared/domain/board/stages';
import type { KitChange } from '#shared/domain/kits/kit';
import type { DraftKind } from '../../../bridge/kept-draft';
import type { ChangeChoice } from './accept-change';

export const nothingChosen: ChangeChoice = { area: null, name: '', thanked: false };

/** What has to be chosen or typed before a change can be accepted. */
export function choicesOf(change: KitChange) {
  return {
    area: (change.kind === 'goal' || change.kind === 'seat') && change.area === undefined,
    name: change.kind === 'candidate',
    thanked: change.kind === 'stage' && isParting(change.stage satisfies StageId),
  };
}

/** A name typed before it was accepted: a lock decides nothing, so it is kept as words. */
export const changeChoiceKind: DraftKind<ChangeChoice> = {
  saveNow: () =>
    Promise.reject(new AppError('bad-input', 'A change is made only when it is accepted.')),
  describe: ({ name }) => ({ title: 'Not accepted yet: a candidate', text: name }),
};
