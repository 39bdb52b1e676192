import type Database from 'better-sqlite3';
import type { AgendaPoint } from '#shared/contract/meetings';
import type { PointOriginId } from '#shared/domain/meetings/meeting';

type PointRow = Readonly<{
  id: string;
  words: string;
  minutes: number | null;
  covered: 0 | 1;
  origin: string | null;
  origin_id: string | null;
}>;

export type CommitmentRow = Readonly<{
  id: string;
  person_id: string;
  whose: string;
  what: string;
  due_on: string | null;
  done: 0 | 1;
}>;

/**
 * What belongs to a meeting: people, agenda, goals, preparations, and which commitments came of it. Owner
 * of the tables that begin with meeting_, but for meeting_series.
 */
export function partRepository(connection: Database.Database) {
  const ids = (table: string, column: string, order: string) =>
    connection
      .prepare<[string], string>(
        `SELECT ${column} FROM ${table} WHERE meeting_id = ? ORDER BY ${order}`,
      )
      .pluck();
  const people = ids('meeting_person', 'person_id', 'place');
  const goals = ids('meeting_goal', 'goal_id', 'goal_id');
  const preparations = ids('meeting_preparation', 'preparation_id', 'preparation_id');
  const points = connection.prepare<[string], PointRow>(
    `SELECT id, words, minutes, covered, origin, origin_id FROM meeting_point
     WHERE meeting_id = ? ORDER BY place`,
  );
  const clear = ['meeting_person', 'meeting_point', 'meeting_goal', 'meeting_preparation'].map(
    (table) => connection.prepare<[string]>(`DELETE FROM ${table} WHERE meeting_id = ?`),
  );
  // Somebody, a goal or a preparation may have been deleted for good while the page was open: the rest is saved.
  const addPerson = connection.prepare<[string, number, string]>(
    `INSERT INTO meeting_person (meeting_id, person_id, place) SELECT ?, id, ? FROM person WHERE id = ?`,
  );
  const addGoal = connection.prepare<[string, string]>(
    'INSERT INTO meeting_goal (meeting_id, goal_id) SELECT ?, id FROM goal WHERE id = ?',
  );
  const addPreparation = connection.prepare<[string, string]>(
    `INSERT INTO meeting_preparation (meeting_id, preparation_id)
     SELECT ?, id FROM preparation WHERE id = ?`,
  );
  const addPoint = connection.prepare<[PointRow & Readonly<{ meeting: string; place: number }>]>(
    `INSERT INTO meeting_point (meeting_id, id, place, words, minutes, covered, origin, origin_id)
     VALUES (@meeting, @id, @place, @words, @minutes, @covered, @origin, @origin_id)`,
  );
  const commitments = connection.prepare<[string], CommitmentRow>(
    `SELECT commitment.id, person_id, whose, what, due_on, done FROM commitment
     JOIN meeting_commitment ON commitment_id = commitment.id
     WHERE meeting_id = ? ORDER BY added_at, commitment.id`,
  );
  const linkCommitment = connection.prepare<[string, string]>(
    `INSERT INTO meeting_commitment (commitment_id, meeting_id) VALUES (?, ?)
     ON CONFLICT (commitment_id) DO UPDATE SET meeting_id = excluded.meeting_id`,
  );
  return {
    people: (meetingId: string) => people.all(meetingId),
    goals: (meetingId: string) => goals.all(meetingId),
    preparations: (meetingId: string) => preparations.all(meetingId),
    points: (meetingId: string): AgendaPoint[] => points.all(meetingId).map(toPoint),
    /** Returns how many of the people are in the vault. */
    replace(meetingId: string, parts: Parts): number {
      for (const statement of clear) statement.run(meetingId);
      let found = 0;
      parts.people.forEach((person, place) => {
        found += addPerson.run(meetingId, place, person).changes;
      });
      for (const goal of parts.goals) addGoal.run(meetingId, goal);
      for (const preparation of parts.preparations) addPreparation.run(meetingId, preparation);
      parts.agenda.forEach((point, place) => {
        addPoint.run({ ...toRow(point), meeting: meetingId, place });
      });
      return found;
    },
    /** Oldest first. */
    commitments: (meetingId: string) => commitments.all(meetingId),
    linkCommitment: (id: string, meetingId: string) => void linkCommitment.run(id, meetingId),
  };
}

type Parts = Readonly<{
  people: readonly string[];
  agenda: readonly AgendaPoint[];
  goals: readonly string[];
  preparations: readonly string[];
}>;

function toPoint({ origin, origin_id, ...row }: PointRow): AgendaPoint {
  const known = origin !== null && origin_id !== null;
  return {
    ...row,
    covered: row.covered === 1,
    origin: known ? { kind: origin as PointOriginId, id: origin_id } : null,
  };
}

function toRow({ origin, covered, ...point }: AgendaPoint): PointRow {
  return {
    ...point,
    covered: covered ? 1 : 0,
    origin: origin?.kind ?? null,
    origin_id: origin?.id ?? null,
  };
}
