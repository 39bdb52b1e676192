import { AppError } from '#shared/app-error';
import type { DraftKind } from '../../bridge/kept-draft';

export type SeveralDraft = Readonly<{ text: string }>;

/** Nobody of a list joins by a lock, as it was not looked at yet; the list is kept. */
export const severalDraftKind: DraftKind<SeveralDraft, never> = {
  saveNow: async () => {
    throw new AppError('bad-input', 'These people were not added yet.');
  },
  describe: ({ text }) => ({ title: 'Not saved: a list of people for the board', text }),
};
