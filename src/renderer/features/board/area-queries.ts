import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AreaFacts } from '#shared/contract/board-seats';
import { call } from '../../bridge/client';
import { movedBefore } from './area-order';

/** All areas in the person's order; what app/ tells every other page of areas is this same answer. */
export const areasQuery = {
  queryKey: ['board', 'areas'],
  queryFn: () => call('board.areas', {}),
} as const;

/** Adds an area, last, or changes one. Settles when every page shows it as it is stored. */
export function useSaveArea() {
  return useAreaMutation(
    (area: AreaFacts) => call('board.saveArea', area),
    (areas, area) => areas.map((one) => (one.id === area.id ? area : one)),
  );
}

export function useMoveArea() {
  return useAreaMutation(
    (move: Readonly<{ id: string; before: string | null }>) => call('board.moveArea', move),
    (areas, { id, before }) => movedBefore(areas, id, before),
  );
}

export function useRemoveArea() {
  return useAreaMutation(
    (id: string) => call('board.removeArea', { id }),
    (areas) => areas,
  );
}

/** The page shows what is expected at once, and what is stored when the store has answered. */
function useAreaMutation<Input>(
  send: (input: Input) => Promise<unknown>,
  expect: (areas: readonly AreaFacts[], input: Input) => readonly AreaFacts[],
) {
  const queryClient = useQueryClient();
  const { queryKey } = areasQuery;
  return useMutation({
    mutationFn: send,
    onMutate: async (input) => {
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData<readonly AreaFacts[]>(
        queryKey,
        (areas) => areas && expect(areas, input),
      );
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
}
