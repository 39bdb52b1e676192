import type Database from 'better-sqlite3';

export type AgreementRow = Readonly<{
  person_id: string;
  length: string;
  place: string;
  scheduling: string;
  cancelling: string;
  material: string;
  confidentiality: string;
  feedback: string;
  authorship: string;
  ending: string;
  review_on: string | null;
}>;
type Saved = Readonly<{ saved_at: number }>;
export type GivingRow = Readonly<{ person_id: string; gains: string; words: string }>;
export type CommitmentRow = Readonly<{
  id: string;
  person_id: string;
  whose: string;
  what: string;
  due_on: string | null;
  done: 0 | 1;
  kept_at: number | null;
}>;
type Added = Readonly<{ added_at: number }>;

const points = `length, place, scheduling, cancelling, material, confidentiality, feedback, authorship,
  ending, review_on`;

/** The SQL of agreements, giving back and commitments, prepared once. Owner of these three tables. */
export function relationshipRepository(connection: Database.Database) {
  const agreement = connection.prepare<[string], AgreementRow & Saved>(
    `SELECT person_id, ${points}, saved_at FROM agreement WHERE person_id = ?`,
  );
  const saveAgreement = connection.prepare<[AgreementRow & Readonly<{ at: number }>]>(
    `INSERT OR REPLACE INTO agreement (person_id, ${points}, saved_at)
     VALUES (@person_id, @length, @place, @scheduling, @cancelling, @material, @confidentiality,
       @feedback, @authorship, @ending, @review_on, @at)`,
  );
  const giving = connection.prepare<[string], GivingRow>(
    'SELECT person_id, gains, words FROM giving WHERE person_id = ?',
  );
  const saveGiving = connection.prepare<[GivingRow & Readonly<{ at: number }>]>(
    `INSERT OR REPLACE INTO giving (person_id, gains, words, saved_at)
     VALUES (@person_id, @gains, @words, @at)`,
  );
  const commitments = connection.prepare<[string], CommitmentRow & Added>(
    `SELECT id, person_id, whose, what, due_on, done, kept_at, added_at FROM commitment
     WHERE person_id = ? ORDER BY added_at, id`,
  );
  const commitment = connection.prepare<
    [string],
    Readonly<{ person_id: string; added_at: number; kept_at: number | null }>
  >('SELECT person_id, added_at, kept_at FROM commitment WHERE id = ?');
  const saveCommitment = connection.prepare<[CommitmentRow & Readonly<{ at: number }>]>(
    `INSERT INTO commitment (id, person_id, whose, what, due_on, done, kept_at, added_at, saved_at)
     VALUES (@id, @person_id, @whose, @what, @due_on, @done, @kept_at, @at, @at)
     ON CONFLICT (id) DO UPDATE SET whose = @whose, what = @what, due_on = @due_on, done = @done,
       kept_at = @kept_at, saved_at = @at`,
  );
  const removeCommitment = connection.prepare<[string]>('DELETE FROM commitment WHERE id = ?');
  return {
    agreement: (personId: string) => agreement.get(personId),
    saveAgreement: (row: AgreementRow, at: number) => void saveAgreement.run({ ...row, at }),
    giving: (personId: string) => giving.get(personId),
    saveGiving: (row: GivingRow, at: number) => void saveGiving.run({ ...row, at }),
    /** Oldest first. */
    commitments: (personId: string) => commitments.all(personId),
    /** Whose it is, when it was written down, and when it was kept. */
    commitment: (id: string) => commitment.get(id),
    saveCommitment: (row: CommitmentRow, at: number) => void saveCommitment.run({ ...row, at }),
    /** Returns whether there was such a commitment. */
    removeCommitment: (id: string) => removeCommitment.run(id).changes === 1,
  };
}
