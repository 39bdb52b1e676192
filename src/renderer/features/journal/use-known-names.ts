import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { call } from '../../bridge/client';

/** All people, those removed too: what names one still has to show them. */
export function usePeople() {
  return useQuery({ queryKey: ['names', 'people'], queryFn: () => call('board.people', {}) });
}

/** How to tell a person's name from an id; null where there is none, or it is not known. */
export function usePersonName(): (id: string | null) => string | null {
  const { data } = usePeople();
  const names = useMemo(() => new Map(data?.map(({ id, name }) => [id, name])), [data]);
  return useCallback((id) => (id === null ? null : (names.get(id) ?? null)), [names]);
}

/** The goals of the plan that are not in its bin. */
export function useGoalChoices() {
  return useQuery({ queryKey: ['plan', 'goals'], queryFn: () => call('plan.goals', {}) });
}
