import type { Preparation, PreparationDraft } from '#shared/contract/conversations';
import { preparationText } from '#shared/domain/conversations/searchable';
import { useAutosavedDraft } from '../../bridge/autosaved-draft';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';

type Reply = Readonly<{ revision: number }>;

const preparationKind: DraftKind<PreparationDraft, Reply> = {
  saveNow: (draft) => call('conversations.savePreparation', draft),
  describe: ({ title, lines, answers, debrief, effort, scorecard }) => ({
    title: `Not saved: ${title.trim() || 'a preparation'}`,
    text: [
      preparationText(lines, answers),
      ...Object.values(debrief),
      ...(effort ? [effort.offer.name, effort.part, effort.leader] : []),
      ...(scorecard?.answers.map(({ words, who }) => [who, words].filter(Boolean).join(': ')) ??
        []),
    ]
      .filter((words) => words.trim() !== '')
      .join('\n'),
  }),
  afterSave: (draft, { revision }) => ({ ...draft, baseRevision: revision }),
};

/** The stored preparation as a sitting begins to change it. */
export function draftOf(preparation: Preparation, session: string): PreparationDraft {
  const {
    kit: _kit,
    revision,
    madeAt: _made,
    savedAt: _saved,
    binnedAt: _binned,
    ...written
  } = preparation;
  return { ...written, baseRevision: revision, session };
}

/**
 * A preparation that is saved as it is written; what is not saved yet outlasts the page and the lock. All
 * pages of one preparation share it, so that they never write over each other.
 */
export function usePreparationDraft(initial: PreparationDraft) {
  return useAutosavedDraft(`preparation:${initial.id}`, initial, preparationKind);
}
