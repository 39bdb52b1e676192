import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { MeetingDraft } from '#shared/contract/meetings';
import { partRepository } from './part-repository';
import { meetingRepository } from './repository';
import { rowOf } from './rows';

/** Stores drafts inside the caller's transaction; returns the new revision. */
export type SaveMeeting = (draft: MeetingDraft, savedAt: number) => number;

/**
 * @throws AppError 'conflict' when the draft was not made from the stored revision and not in the sitting
 *   that saved it; 'not-found' when the meeting was deleted for good, or nobody it names is in the vault
 */
export function meetingSaver(connection: Database.Database): SaveMeeting {
  const meetings = meetingRepository(connection);
  const parts = partRepository(connection);
  return (draft, savedAt) => {
    const stored = meetings.byId(draft.id);
    if (!stored && draft.baseRevision !== 0) throw noMeeting();
    if (stored && stored.revision !== draft.baseRevision && stored.session !== draft.session) {
      throw new AppError(
        'conflict',
        'This meeting was changed elsewhere since you opened it. Choose which of the two goes on.',
      );
    }
    const row = rowOf(draft, stored, savedAt);
    if (stored) meetings.update(row);
    else meetings.insert(row);
    if (parts.replace(draft.id, draft) === 0) {
      throw new AppError(
        'not-found',
        'Nobody this meeting names is in the vault any more. Choose whom you meet.',
      );
    }
    return row.revision;
  };
}

export function noMeeting(): AppError {
  return new AppError(
    'not-found',
    'This meeting is not in the vault any more. Meetings shows those that are.',
  );
}
