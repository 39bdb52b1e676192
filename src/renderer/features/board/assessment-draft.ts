import { useEffect, useRef } from 'react';
import type { Assessment } from '#shared/contract/board-assessments';
import { assessmentKind } from '#shared/domain/board/assessments';
import { call } from '../../bridge/client';
import { type DraftKind, useKeptDraft } from '../../bridge/kept-draft';

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

/** Milliseconds from the last change to its save. */
const settle = 500;

/** An assessment that is saved as it is filled in; what is not saved yet outlasts the page and the lock. */
export function useAssessmentDraft(initial: Assessment) {
  const kept = useKeptDraft<Assessment, unknown>(
    `assessment:${initial.id}`,
    initial,
    assessmentDraftKind,
  );
  const { draft, isTouched, isSending } = kept;
  const send = useRef(kept.submit);
  send.current = kept.submit;
  // What the store refused is sent again when it is changed, not over and over.
  const tried = useRef<Assessment | null>(null);
  useEffect(() => {
    if (!isTouched || isSending || tried.current === draft) return;
    const timer = setTimeout(() => {
      tried.current = draft;
      void send.current(() => assessmentDraftKind.saveNow(draft), null);
    }, settle);
    return () => clearTimeout(timer);
  }, [draft, isTouched, isSending]);
  const held = useRef({ draft, isTouched });
  held.current = { draft, isTouched };
  // The page is left: what is not sent yet goes at once.
  useEffect(
    () => () => {
      const { draft: last, isTouched: isWaiting } = held.current;
      if (isWaiting && tried.current !== last)
        void send.current(() => assessmentDraftKind.saveNow(last), null);
    },
    [],
  );
  return kept;
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
