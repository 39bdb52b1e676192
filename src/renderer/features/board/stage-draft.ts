import { AppError } from '#shared/app-error';
import { type StageChange, stageChange } from '#shared/contract/board-person';
import { isParting, type StageId, stageName } from '#shared/domain/board/stages';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';
import { currentDay } from '../../bridge/use-today';
import { type FieldErrors, fieldErrors } from './person-field-errors';

/** A stage as it stands in the form: stage and day may still be open. */
export type StageDraft = Readonly<
  Omit<StageChange, 'stage' | 'since'> & {
    personId: string;
    stage: StageId | null;
    since: string | null;
  }
>;

export function newStageDraft(personId: string, today: string): StageDraft {
  return {
    id: crypto.randomUUID(),
    personId,
    stage: null,
    since: today,
    note: '',
    thanked: false,
  };
}

/** What is missing or cannot be, in sentences that say what to do. */
export function checkStage(draft: StageDraft, today: string): FieldErrors {
  const isToCome = draft.since !== null && draft.since > today;
  return {
    ...fieldErrors(stageChange, draft),
    ...(isToCome && { since: 'This day is still to come. Change the stage once it has begun.' }),
    ...(draft.stage === null && { stage: 'Choose a stage.' }),
    ...(draft.since === null && { since: 'Give the day, or the nearest you know.' }),
  };
}

/** The stage to save. @throws AppError while something is missing */
function completeStage(draft: StageDraft) {
  const { stage, since } = draft;
  if (stage === null || since === null)
    throw new AppError('bad-input', 'The stage is not complete yet.');
  // A lock saves without asking: what has not begun must not become where the two stand now.
  if (since > currentDay(0)) throw new AppError('bad-input', 'This day is still to come.');
  return { ...draft, stage, since, thanked: draft.thanked && isParting(stage) };
}

export const stageDraftKind: DraftKind<StageDraft> = {
  saveNow: async (draft) => call('board.saveStage', completeStage(draft)),
  describe: ({ stage, since, note }) => ({
    title: 'Not saved: a change of stage',
    text: [stage && `${stageName(stage)}, since ${since ?? 'no day'}`, note]
      .filter(Boolean)
      .join('\n'),
  }),
};

/** Puts somebody on the board who was only named in the journal until now. */
export function addingDraftKind(name: string): DraftKind<StageDraft> {
  return {
    saveNow: async (draft) => {
      const { stage, since, personId } = completeStage(draft);
      return call('board.addPerson', { id: personId, name, stage, since });
    },
    describe: () => ({ title: '', text: '' }),
  };
}
