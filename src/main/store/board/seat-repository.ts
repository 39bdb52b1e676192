import type Database from 'better-sqlite3';

export type SeatRow = Readonly<{
  id: string;
  person_id: string;
  area: string;
  role: string;
  /** Ids of kinds of support, each between commas. */
  supports: string;
  strength: number | null;
  since: string | null;
  until: string | null;
  note: string;
}>;

export type CandidacyRow = Readonly<{
  person_id: string;
  area: string | null;
  role: string | null;
  reason: string;
  introducer_id: string | null;
  next_step: string;
  next_on: string | null;
}>;

const columns = 'id, person_id, area, role, supports, strength, since, until, note';

/** The SQL of seats, prepared once. Owner of the tables seat and candidacy. */
export function seatRepository(connection: Database.Database) {
  const all = connection.prepare<[], SeatRow>(
    `SELECT ${columns} FROM seat ORDER BY person_id, area, role`,
  );
  const rival = connection
    .prepare<[Pick<SeatRow, 'id' | 'person_id' | 'area' | 'role'>], string>(
      `SELECT id FROM seat WHERE person_id = @person_id AND area = @area AND role = @role AND id <> @id`,
    )
    .pluck();
  const save = connection.prepare<[SeatRow & Readonly<{ at: number }>]>(
    `INSERT INTO seat (${columns}, saved_at)
     VALUES (@id, @person_id, @area, @role, @supports, @strength, @since, @until, @note, @at)
     ON CONFLICT (id) DO UPDATE SET person_id = @person_id, area = @area, role = @role,
       supports = @supports, strength = @strength, since = @since, until = @until, note = @note,
       saved_at = @at`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM seat WHERE id = ?');
  const candidacies = connection.prepare<[], CandidacyRow>(
    `SELECT person_id, area, role, reason, introducer_id, next_step, next_on FROM candidacy`,
  );
  const saveCandidacy = connection.prepare<[CandidacyRow & Readonly<{ at: number }>]>(
    `INSERT INTO candidacy (person_id, area, role, reason, introducer_id, next_step, next_on, saved_at)
     VALUES (@person_id, @area, @role, @reason, @introducer_id, @next_step, @next_on, @at)
     ON CONFLICT (person_id) DO UPDATE SET area = @area, role = @role, reason = @reason,
       introducer_id = @introducer_id, next_step = @next_step, next_on = @next_on, saved_at = @at`,
  );
  return {
    all: () => all.all(),
    /** Whether another seat holds this person, area and role. */
    hasRival: (seat: SeatRow) => rival.get(seat) !== undefined,
    save: (row: SeatRow, at: number) => void save.run({ ...row, at }),
    /** Returns whether there was such a seat. */
    remove: (id: string) => remove.run(id).changes === 1,
    candidacies: () => candidacies.all(),
    saveCandidacy: (row: CandidacyRow, at: number) => void saveCandidacy.run({ ...row, at }),
  };
}
