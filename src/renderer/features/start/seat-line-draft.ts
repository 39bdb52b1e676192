import { AppError } from '#shared/app-error';
import type { AreaId } from '#shared/domain/areas';
import type { SeatRoleId } from '#shared/domain/board/roles';
import { foldName } from '#shared/domain/names';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';

/** Somebody as one line says it. The ids are there from the start, so that sending it twice adds one. */
export type SeatLine = Readonly<{
  personId: string;
  seatId: string;
  name: string;
  area: AreaId | null;
  role: SeatRoleId;
  standing: 'serving' | 'candidate';
  today: string;
}>;

export function newSeatLine(
  today: string,
  like: Pick<SeatLine, 'role' | 'standing'> = { role: 'mentor', standing: 'serving' },
): SeatLine {
  const [personId, seatId] = [crypto.randomUUID(), crypto.randomUUID()];
  const { role, standing } = like;
  return { personId, seatId, name: '', area: null, role, standing, today };
}

export type SeatLineErrors = Readonly<{ name?: string; area?: string }>;

export function checkSeatLine({ name, area }: SeatLine): SeatLineErrors {
  return {
    ...(name.trim() === '' && { name: 'Give the person a name.' }),
    ...(area === null && { area: 'Choose an area.' }),
  };
}

/** Puts somebody on the board, by the name they are known by already if there is one. */
async function saveSeatLine(line: SeatLine): Promise<object> {
  const { seatId, area, role, standing, today } = line;
  const typed = line.name.trim();
  if (typed === '' || area === null) {
    throw new AppError('bad-input', 'The line is not complete yet.');
  }
  const [known, board] = await Promise.all([call('board.people', {}), call('board.board', {})]);
  const same = known.find(
    ({ id, name }) => id === line.personId || foldName(name) === foldName(typed),
  );
  const { id: personId, name } = same ?? { id: line.personId, name: typed };
  const before = board.people.find(({ id }) => id === personId);
  if (standing === 'candidate' && before && before.stage !== 'candidate') {
    throw new AppError(
      'conflict',
      `${name} is on your board already. Choose “Serving” to give them another seat.`,
    );
  }
  if (same?.removed) await call('board.removePerson', { id: personId, isRemoved: false });
  const stage = standing === 'serving' ? 'initiation' : 'candidate';
  await call('board.addPerson', { id: personId, name, stage, since: today });
  if (standing === 'candidate') {
    const said = board.candidacies.find((one) => one.personId === personId);
    const blank = { reason: '', introducerId: null, nextStep: '', nextOn: null };
    return call('board.saveCandidacy', { ...blank, ...said, personId, areaId: area, role });
  }
  if (before?.stage === 'candidate') {
    const id = crypto.randomUUID();
    await call('board.saveStage', { id, personId, stage, since: today, note: '', thanked: false });
  }
  return call('board.saveSeat', {
    id: seatId,
    personId,
    areaId: area,
    role,
    supports: [],
    strength: null,
    since: null,
    until: null,
    note: '',
  });
}

export const seatLineKind: DraftKind<SeatLine> = {
  saveNow: saveSeatLine,
  describe: ({ name }) => ({ title: 'Not added to the board yet', text: name }),
};
