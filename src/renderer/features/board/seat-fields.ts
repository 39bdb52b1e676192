import { AppError } from '#shared/app-error';
import { type SeatDraft, seatDraft } from '#shared/contract/board-seats';
import type { SeatRoleId } from '#shared/domain/board/roles';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';

/** A seat as the form holds it: what is not chosen yet is null. */
export type SeatFields = Readonly<
  Omit<SeatDraft, 'personId' | 'areaId' | 'role'> & {
    personId: string | null;
    areaId: string | null;
    role: SeatRoleId | null;
  }
>;

/** An empty seat, or one that is begun from a cell of the grid. */
export function newSeatFields(
  id: string,
  begun: Partial<Pick<SeatFields, 'personId' | 'areaId' | 'role'>> = {},
): SeatFields {
  return {
    id,
    personId: null,
    areaId: null,
    role: null,
    supports: [],
    strength: null,
    since: null,
    until: null,
    note: '',
    ...begun,
  };
}

export type SeatErrors = Partial<Record<'personId' | 'areaId' | 'role' | 'until', string>>;

/** What keeps a seat from being saved, beside its field; empty when nothing does. */
export function checkSeatFields(fields: SeatFields): SeatErrors {
  const errors: SeatErrors = {};
  if (fields.personId === null) errors.personId = 'Choose who takes the seat.';
  if (fields.areaId === null) errors.areaId = 'Choose the area they serve.';
  if (fields.role === null) errors.role = 'Choose what they are for you there.';
  const { since, until } = fields;
  if (since !== null && until !== null && until < since)
    errors.until = 'A seat cannot end before it began. Change one of the two days.';
  return errors;
}

/** The seat to save, or null while something is missing. */
export function completeSeat(fields: SeatFields): SeatDraft | null {
  const parsed = seatDraft.safeParse(fields);
  return parsed.success ? parsed.data : null;
}

/** A seat that is being filled in when the vault locks is saved if it is complete; else its note is kept. */
export const seatDraftKind: DraftKind<SeatFields> = {
  saveNow: async (fields) => {
    const seat = completeSeat(fields);
    if (seat === null) throw new AppError('bad-input', 'The seat is not complete yet.');
    return call('board.saveSeat', seat);
  },
  describe: ({ note }) => ({ title: 'Not saved: a note on a seat', text: note }),
};
