import { boardSeatsContract, type Candidacy } from '#shared/contract/board-seats';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';
import { type FieldErrors, fieldErrors } from './person-field-errors';

const candidacy = boardSeatsContract['board.saveCandidacy'].input;

export function newCandidacy(personId: string): Candidacy {
  return {
    personId,
    areaId: null,
    role: null,
    reason: '',
    introducerId: null,
    nextStep: '',
    nextOn: null,
  };
}

export function checkCandidacy(draft: Candidacy): FieldErrors {
  return fieldErrors(candidacy, draft);
}

/** Whether anything was thought through yet. */
export function isPlanned(said: Candidacy | undefined): said is Candidacy {
  if (!said) return false;
  const { areaId, role, reason, introducerId, nextStep, nextOn } = said;
  return [areaId, role, reason, introducerId, nextStep, nextOn].some(
    (part) => part !== null && part !== '',
  );
}

export const candidacyDraftKind: DraftKind<Candidacy> = {
  saveNow: (draft) => call('board.saveCandidacy', draft),
  describe: ({ reason, nextStep }) => ({
    title: 'Not saved: notes on a candidate',
    text: [reason, nextStep].filter((text) => text.trim() !== '').join('\n'),
  }),
};
