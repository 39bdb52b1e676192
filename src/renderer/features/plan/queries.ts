import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Goal, GoalDraft, StepDraft } from '#shared/contract/plan';
import { call } from '../../bridge/client';
import { moveStep, putStep } from './plan-changes';

/** Query keys begin with the topic that makes them stale. */
export const planKeys = {
  all: ['plan'],
  goals: ['plan', 'goals'],
  binned: ['plan', 'binned'],
} as const;

/** All goals that are not in the bin, with their steps. */
export function useGoals() {
  return useQuery({ queryKey: planKeys.goals, queryFn: () => call('plan.goals', {}) });
}

/** Who can be named as helping with a goal: people of the board, and everybody's name. */
export function useHelpers() {
  const board = useQuery({
    queryKey: ['board', 'board'],
    queryFn: () => call('board.board', {}),
  });
  const people = useQuery({
    queryKey: ['names', 'people'],
    queryFn: () => call('board.people', {}),
  });
  return {
    offered: board.data?.people ?? [],
    /** Of those who were taken off the board too: a goal still names them. */
    areNamesKnown: people.data !== undefined,
    nameOf: (id: string) => people.data?.find((one) => one.id === id)?.name ?? 'Somebody',
  };
}

/** The goals and steps in the bin. */
export function useBinned() {
  return useQuery({ queryKey: planKeys.binned, queryFn: () => call('plan.binned', {}) });
}

/** Settles when the page shows the goal as it is stored, so that a form can close onto it. */
export function useSaveGoal() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (draft: GoalDraft) => call('plan.saveGoal', draft),
    onSettled: () => refetchGoals(queryClient),
  });
}

/** Adds or changes a step; the page shows it at once and takes it back when saving fails. */
export function useSaveStep() {
  return useStepMutation((step: StepDraft) => call('plan.saveStep', step), putStep);
}

export function useMoveStep() {
  return useStepMutation(
    (move: Readonly<{ id: string; before: string | null }>) => call('plan.moveStep', move),
    (goals, { id, before }) => moveStep(goals, id, before),
  );
}

function useStepMutation<Input>(
  send: (input: Input) => Promise<unknown>,
  expect: (goals: readonly Goal[], input: Input) => readonly Goal[],
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onMutate: async (input) => {
      await queryClient.cancelQueries({ queryKey: planKeys.goals });
      queryClient.setQueryData<readonly Goal[]>(
        planKeys.goals,
        (goals) => goals && expect(goals, input),
      );
    },
    onSettled: () => refetchGoals(queryClient),
  });
}

function refetchGoals(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: planKeys.goals });
}
