import type { Migration } from '../migration';

/** Assessments of mentors and of oneself. A mark that is null could not be judged; without a row, it was not asked yet. */
export const assessments: Migration = {
  version: 10,
  name: 'assessments',
  sql: `
CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  step TEXT NOT NULL,
  finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
  saved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX assessment_of_person ON assessment (person_id, on_day) WHERE person_id IS NOT NULL;

CREATE TABLE assessment_mark (
  assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  trait TEXT NOT NULL,
  mark INTEGER CHECK (mark BETWEEN 1 AND 5),
  note TEXT NOT NULL,
  PRIMARY KEY (assessment_id, trait)
) STRICT, WITHOUT ROWID;
`,
};
