import { AppError } from '#shared/app-error';
import type { StepDraft } from '#shared/contract/plan';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';

/** A step as it stands in the form. */
export type StepFields = Readonly<StepDraft>;

export function newStepFields(id: string, goalId: string): StepFields {
  return { id, goalId, title: '', dueOn: null, done: false };
}

/** The step to save, or null while it has no words. */
export function completeStep(fields: StepFields): StepDraft | null {
  const title = fields.title.trim();
  return title === '' ? null : { ...fields, title };
}

export const stepDraftKind: DraftKind<StepFields> = {
  saveNow: async (fields) => {
    const step = completeStep(fields);
    if (step === null) throw new AppError('bad-input', 'The step has no words yet.');
    await call('plan.saveStep', step);
  },
  describe: (fields) => ({ title: 'Unfinished step', text: fields.title }),
};
