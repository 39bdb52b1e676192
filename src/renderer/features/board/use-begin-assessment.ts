import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { AssessmentKindId } from '#shared/domain/board/assessments';
import { call } from '../../bridge/client';
import { newAssessment } from './assessment-draft';

/** Begins an assessment and goes to it; says in `error` why it could not be begun. */
export function useBeginAssessment(today: string) {
  const router = useRouter();
  const [error, setError] = useState<unknown>(null);
  const begin = async (kind: AssessmentKindId, personId: string | null) => {
    const draft = newAssessment(kind, personId, today);
    try {
      await call('board.saveAssessment', draft);
      router.history.push(`/board/assessments/${draft.id}`);
    } catch (reason) {
      setError(reason);
    }
  };
  return { begin, error };
}
