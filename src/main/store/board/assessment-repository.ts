import type Database from 'better-sqlite3';

export type AssessmentRow = Readonly<{
  id: string;
  kind: string;
  person_id: string | null;
  on_day: string;
  step: string;
  finished: 0 | 1;
}>;
export type MarkRow = Readonly<{
  assessment_id: string;
  trait: string;
  mark: number | null;
  note: string;
}>;

/** The SQL of assessments, prepared once. Owner of the tables assessment and assessment_mark. */
export function assessmentRepository(connection: Database.Database) {
  const all = connection.prepare<[], AssessmentRow>(
    `SELECT id, kind, person_id, on_day, step, finished FROM assessment
     ORDER BY on_day DESC, saved_at DESC, id`,
  );
  const byId = connection.prepare<[string], Pick<AssessmentRow, 'kind' | 'person_id'>>(
    'SELECT kind, person_id FROM assessment WHERE id = ?',
  );
  const marks = connection.prepare<[], MarkRow>(
    'SELECT assessment_id, trait, mark, note FROM assessment_mark',
  );
  const save = connection.prepare<[AssessmentRow & Readonly<{ at: number }>]>(
    `INSERT INTO assessment (id, kind, person_id, on_day, step, finished, saved_at)
     VALUES (@id, @kind, @person_id, @on_day, @step, @finished, @at)
     ON CONFLICT (id) DO UPDATE SET kind = @kind, person_id = @person_id, on_day = @on_day,
       step = @step, finished = @finished, saved_at = @at`,
  );
  const forgetMarks = connection.prepare<[string]>(
    'DELETE FROM assessment_mark WHERE assessment_id = ?',
  );
  const addMark = connection.prepare<[MarkRow]>(
    `INSERT INTO assessment_mark (assessment_id, trait, mark, note)
     VALUES (@assessment_id, @trait, @mark, @note)`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM assessment WHERE id = ?');
  return {
    /** Newest first. */
    all: () => all.all(),
    byId: (id: string) => byId.get(id),
    marks: () => marks.all(),
    /** Puts the assessment and all its marks in place of what was kept. */
    save: (row: AssessmentRow, given: readonly MarkRow[], at: number) => {
      save.run({ ...row, at });
      forgetMarks.run(row.id);
      for (const mark of given) addMark.run(mark);
    },
    /** Returns whether there was such an assessment. */
    remove: (id: string) => remove.run(id).changes === 1,
  };
}
