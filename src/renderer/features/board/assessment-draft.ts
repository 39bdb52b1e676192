import type { Assessment } from '#shared/contract/board-assessments';
import { assessmentKind } from '#shared/domain/board/assessments';
import { useAutosavedDraft } from '../../bridge/autosaved-draft';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';

const assessmentDraftKind: DraftKind<Assessment> = {
  saveNow: (draft) => call('board.saveAssessment', draft),
  describe: ({ kind, marks, step }) => ({
    title: `Not saved: ${assessmentKind(kind).name}`,
    text: [
      ...marks.map(({ trait, mark, note }) => `${trait}: ${mark ?? 'cannot judge'} ${note}`.trim()),
      step,
    ].join('\n'),
  }),
};

/** An assessment that is saved as it is filled in; what is not saved yet outlasts the page and the lock. */
export function useAssessmentDraft(initial: Assessment) {
  return useAutosavedDraft(`assessment:${initial.id}`, initial, assessmentDraftKind);
}

/** A new assessment with nothing said yet. */
export function newAssessment(
  kind: Assessment['kind'],
  personId: string | null,
  today: string,
): Assessment {
  return {
    id: crypto.randomUUID(),
    kind,
    personId,
    on: today,
    marks: [],
    step: '',
    isFinished: false,
  };
}
