import { useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client';

/** All assessments, newest first, drafts among them. */
export function useAssessments() {
  return useQuery({
    queryKey: ['board', 'assessments'],
    queryFn: () => call('board.assessments', {}),
  });
}

/** Goals that a step can be added to: those not met or let go. */
export function useOpenGoals() {
  return useQuery({
    queryKey: ['plan', 'goals'],
    queryFn: () => call('plan.goals', {}),
    select: (goals) => goals.filter(({ status }) => status === 'active' || status === 'waiting'),
  });
}
