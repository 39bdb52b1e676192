import { AppError } from '#shared/app-error';
import type { Commitment } from '#shared/contract/board-relationship';
import type { meetingsContract } from '#shared/contract/meetings';
import type { Handlers } from '#shared/contract/method';
import { forgetDeleted } from '../database/forget-deleted';
import { partRepository } from './part-repository';
import { meetingRepository } from './repository';
import { toMeeting, toSummary } from './rows';
import { meetingSaver, noMeeting } from './save-meeting';
import { type MeetingDependencies, seriesHandlers } from './series-handlers';

type Dependencies = MeetingDependencies &
  Readonly<{
    /** The board's own: writes a commitment down, once the person is in the vault. */
    saveCommitment: (commitment: Commitment & Readonly<{ personId: string }>) => unknown;
  }>;

/** The methods of meetings over one open database. */
export function meetingHandlers(dependencies: Dependencies): Handlers<typeof meetingsContract> {
  const { connection, clock, changed, saveCommitment } = dependencies;
  const meetings = meetingRepository(connection);
  const parts = partRepository(connection);
  const save = meetingSaver(connection);
  const write = <T>(run: () => T): T => {
    const result = connection.transaction(run).immediate();
    changed('meetings');
    return result;
  };
  const forEach = (ids: readonly string[], set: (id: string) => boolean) =>
    write(() => {
      for (const id of ids) if (!set(id)) throw noMeeting();
      return {};
    });

  return {
    'meetings.list': ({ personId }) => meetings.list(personId).map(toSummary),
    'meetings.read': ({ id }) => {
      const row = meetings.byId(id);
      if (!row) throw noMeeting();
      return toMeeting(row, parts);
    },
    'meetings.save': (draft) => {
      const savedAt = clock();
      return { revision: write(() => save(draft, savedAt)), savedAt };
    },
    'meetings.bin': ({ ids }) => {
      const at = clock();
      return forEach(ids, (id) => meetings.setBinned(id, at));
    },
    'meetings.restore': ({ ids }) => forEach(ids, (id) => meetings.setBinned(id, null)),
    'meetings.binned': () =>
      meetings.binned().map((row) => ({ ...toSummary(row), binnedAt: row.binned_at })),
    'meetings.deleteForGood': ({ ids }) => {
      write(() => {
        for (const id of ids) meetings.deleteBinned(id);
      });
      forgetDeleted(connection);
      return {};
    },
    ...seriesHandlers(dependencies),
    'meetings.commitments': ({ id }) =>
      parts.commitments(id).map(({ person_id, due_on, done, whose, ...row }) => ({
        ...row,
        whose: whose as Commitment['whose'],
        personId: person_id,
        dueOn: due_on,
        done: done === 1,
      })),
    'meetings.saveCommitment': ({ meetingId, ...commitment }) => {
      if (!parts.people(meetingId).includes(commitment.personId)) {
        throw new AppError('refused', 'A commitment is with somebody of this meeting. Choose who.');
      }
      return write(() => {
        saveCommitment(commitment);
        parts.linkCommitment(commitment.id, meetingId);
        return {};
      });
    },
  };
}

/** Deletes what has been in the bin for longer than `days`. Returns how many meetings went. */
export function meetingPurger(connection: MeetingDependencies['connection']) {
  const meetings = meetingRepository(connection);
  return (now: number, days: number): number => {
    const ids = meetings.binnedBefore(now - days * 86_400_000);
    connection
      .transaction(() => {
        for (const id of ids) meetings.deleteBinned(id);
      })
      .immediate();
    if (ids.length > 0) forgetDeleted(connection);
    return ids.length;
  };
}
