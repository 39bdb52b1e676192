import type Database from 'better-sqlite3';

type SentRow = Readonly<{ uid: string; sequence: number; digest: string }>;
type TakenRow = Readonly<{ uid: string; meeting_id: string }>;

/** The SQL of calendar files. Owner of the tables that begin with calendar_. */
export function calendarRepository(connection: Database.Database) {
  const sent = connection.prepare<[string], SentRow>(
    'SELECT uid, sequence, digest FROM calendar_sent WHERE uid = ?',
  );
  const saveSent = connection.prepare<[SentRow]>(
    `INSERT INTO calendar_sent (uid, sequence, digest) VALUES (@uid, @sequence, @digest)
     ON CONFLICT (uid) DO UPDATE SET sequence = @sequence, digest = @digest`,
  );
  const taken = connection.prepare<[string], TakenRow>(
    `SELECT uid, meeting_id FROM calendar_taken
     JOIN meeting ON meeting.id = meeting_id WHERE uid = ? AND binned_at IS NULL`,
  );
  const saveTaken = connection.prepare<[TakenRow]>(
    `INSERT INTO calendar_taken (uid, meeting_id) VALUES (@uid, @meeting_id)
     ON CONFLICT (uid) DO UPDATE SET meeting_id = @meeting_id`,
  );
  return {
    /** What was last written under an identifier. */
    sent: (uid: string) => sent.get(uid),
    saveSent: (row: SentRow) => void saveSent.run(row),
    /** The meeting an event became, unless it is in the bin. */
    taken: (uid: string) => taken.get(uid)?.meeting_id,
    saveTaken: (uid: string, meetingId: string) =>
      void saveTaken.run({ uid, meeting_id: meetingId }),
  };
}
