import { AppError } from '#shared/app-error';
import type { Aside } from '#shared/contract/board-seats';
import type { DraftKind } from '../../bridge/kept-draft';

/** A finding that is about to be set aside, with its own words. */
export type AsideDraft = Aside & Readonly<{ sentence: string }>;

/** A lock sets nothing aside, as that is for the person to do; the reason is kept with what it is about. */
export const asideDraftKind: DraftKind<AsideDraft, never> = {
  saveNow: async () => {
    throw new AppError('bad-input', 'This was not set aside yet.');
  },
  describe: ({ sentence, reason }) => ({
    title: 'Not saved: why to set something aside',
    text: reason.trim() === '' ? '' : `${sentence}\n${reason}`,
  }),
};
