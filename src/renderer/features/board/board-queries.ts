import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Aside, BoardView, SeatDraft } from '#shared/contract/board-seats';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';

/** Query keys begin with the topic that makes them stale. */
export const boardKeys = { board: ['board', 'board'] } as const;

/** The whole board. */
export function useBoard() {
  return useQuery({ queryKey: boardKeys.board, queryFn: () => call('board.board', {}) });
}

/** Fills or changes a seat; the grid shows it at once and takes it back when saving fails. */
export function useSaveSeat() {
  return useBoardMutation(
    (seat: SeatDraft) => call('board.saveSeat', seat),
    (board, seat) => ({
      ...board,
      seats: [...board.seats.filter(({ id }) => id !== seat.id), seat],
    }),
  );
}

export function useRemoveSeat() {
  return useBoardMutation(
    (id: string) => call('board.removeSeat', { id }),
    (board, id) => ({ ...board, seats: board.seats.filter((seat) => seat.id !== id) }),
  );
}

export function useMovePerson() {
  return useBoardMutation(
    (move: Readonly<{ id: string; before: string | null }>) => call('board.movePerson', move),
    (board) => board,
  );
}

export function useSetAside() {
  return useBoardMutation(
    (aside: Aside) => call('board.setAside', aside),
    (board, aside) => ({
      ...board,
      asides: [aside, ...board.asides.filter(({ key }) => key !== aside.key)],
    }),
  );
}

export function useTakeUp() {
  return useBoardMutation(
    (key: string) => call('board.takeUp', { key }),
    (board, key) => ({ ...board, asides: board.asides.filter((aside) => aside.key !== key) }),
  );
}

/** Shows what is expected at once; says why when it did not come to be. */
function useBoardMutation<Input>(
  send: (input: Input) => Promise<unknown>,
  expect: (board: BoardView, input: Input) => BoardView,
) {
  const queryClient = useQueryClient();
  const { say } = useToasts();
  return useMutation({
    mutationFn: send,
    onMutate: async (input) => {
      await queryClient.cancelQueries({ queryKey: boardKeys.board });
      const before = queryClient.getQueryData<BoardView>(boardKeys.board);
      queryClient.setQueryData<BoardView>(
        boardKeys.board,
        (board) => board && expect(board, input),
      );
      return { before };
    },
    onError: (error, _input, context) => {
      queryClient.setQueryData(boardKeys.board, context?.before);
      say(errorMessage(error));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: boardKeys.board }),
  });
}
