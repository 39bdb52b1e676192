import { AppError } from '#shared/app-error';
import type { SeatRoleId } from '#shared/domain/board/roles';
import type { StageId } from '#shared/domain/board/stages';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';
import { newCandidacy } from './candidacy-draft';

/** What somebody who is thought of is wanted for. */
export type Wanted = Readonly<{ areaId: string | null; role: SeatRoleId | null }>;

/** Somebody who is to join the board, as they stand in the form. */
export type JoiningDraft = Wanted & Readonly<{ name: string; stage: StageId }>;

/** Nobody joins by a lock, as they were not asked for yet; the name is kept. */
export const joiningDraftKind: DraftKind<JoiningDraft> = {
  saveNow: async () => {
    throw new AppError('bad-input', 'This person was not added yet.');
  },
  describe: ({ name }) => ({ title: 'Not saved: somebody for the board', text: name }),
};

/**
 * Notes what a candidate is wanted for, beside what is known of their candidacy already: they may have
 * been one before. Does nothing where neither area nor role is chosen.
 */
export async function noteWanted(personId: string, { areaId, role }: Wanted): Promise<void> {
  if (areaId === null && role === null) return;
  const { candidacies } = await call('board.board', {});
  const said = candidacies.find((one) => one.personId === personId) ?? newCandidacy(personId);
  await call('board.saveCandidacy', {
    ...said,
    areaId: areaId ?? said.areaId,
    role: role ?? said.role,
  });
}
