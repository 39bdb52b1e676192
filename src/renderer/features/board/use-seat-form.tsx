import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { BoardView, SeatDraft } from '#shared/contract/board-seats';
import { seatRoleName } from '#shared/domain/board/roles';
import { isServing } from '#shared/domain/board/stages';
import { useToasts } from '../../ui/toast';
import { boardKeys, useRemoveSeat, useSaveSeat } from './board-queries';
import type { ShownSeat } from './board-shown';
import type { SeatAction } from './seat-chip';
import { SeatDialog } from './seat-dialog';
import { newSeatFields, type SeatFields } from './seat-fields';

type Open = Readonly<{
  title: 'Fill seat' | 'Change seat' | 'Move seat' | 'Copy seat';
  fields: SeatFields;
}>;

/** All that can be done with a seat, and the dialog where it needs one. */
export function useSeatForm(board: BoardView | undefined) {
  const [open, setOpen] = useState<Open | null>(null);
  const save = useSaveSeat();
  const remove = useRemoveSeat();
  const { offerUndo } = useToasts();
  const queryClient = useQueryClient();
  const store = (seat: SeatDraft) => save.mutate(seat);

  const empty = (seat: ShownSeat) => {
    const person = board?.people.find(({ id }) => id === seat.personId)?.name ?? 'This person';
    const area = board?.areas.find(({ id }) => id === seat.areaId)?.name ?? 'the area';
    remove.mutate(seat.id, {
      onSuccess: () =>
        offerUndo({
          message: `${person} is no longer ${seatRoleName(seat.role).toLowerCase()} for ${area}.`,
          undo: () => store(seat),
        }),
    });
  };
  const onSeat = (action: SeatAction, seat: ShownSeat) => {
    if (action === 'change') setOpen({ title: 'Change seat', fields: seat });
    else if (action === 'move') setOpen({ title: 'Move seat', fields: seat });
    else if (action === 'copy')
      setOpen({ title: 'Copy seat', fields: { ...seat, id: crypto.randomUUID() } });
    else empty(seat);
  };
  /** The seat as the page has it now: it may have been changed since it was moved. */
  const now = (id: string) =>
    queryClient.getQueryData<BoardView>(boardKeys.board)?.seats.find((seat) => seat.id === id);
  const onDrop = async (
    seatId: string,
    areaId: string,
    personId: string,
    operation: 'move' | 'copy',
  ): Promise<void> => {
    const seat = board?.seats.find(({ id }) => id === seatId);
    if (!seat || (seat.areaId === areaId && seat.personId === personId)) return;
    const isCopy = operation === 'copy';
    const id = isCopy ? crypto.randomUUID() : seat.id;
    try {
      await save.mutateAsync({ ...seat, id, areaId, personId });
    } catch {
      return; // It was said, and the grid shows the seat where it is.
    }
    const back = () => {
      const current = now(id);
      if (isCopy) remove.mutate(id);
      else if (current) store({ ...current, areaId: seat.areaId, personId: seat.personId });
    };
    offerUndo({ message: isCopy ? 'Seat copied.' : 'Seat moved.', undo: back });
  };

  const dialog: ReactNode = open && board && (
    <SeatDialog
      key={open.fields.id}
      title={open.title}
      initial={open.fields}
      people={board.people.filter(
        ({ id, stage }) => isServing(stage) || id === open.fields.personId,
      )}
      areas={board.areas.filter(({ isHidden, id }) => !isHidden || id === open.fields.areaId)}
      onClose={() => setOpen(null)}
    />
  );
  return {
    dialog,
    onSeat,
    onDrop: (...dropped: Parameters<typeof onDrop>) => void onDrop(...dropped),
    onFill: (begun: Partial<Pick<SeatFields, 'personId' | 'areaId' | 'role'>>) =>
      setOpen({ title: 'Fill seat', fields: newSeatFields(crypto.randomUUID(), begun) }),
  };
}
