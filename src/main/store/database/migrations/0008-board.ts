import type { Migration } from '../migration';

/**
 * The board: what is known of people, the areas as this user has them, seats, candidates, the dated
 * history of each relationship, contacts, and findings set aside.
 *
 * A person with a stage is on the board or waits beside it; one without is only named in the journal.
 * `stage` repeats the latest stage_change, so that the board is read without looking through histories.
 * The areas start as the source's eight; entries and goals keep an area's id, not its name.
 */
export const board: Migration = {
  version: 8,
  name: 'board',
  sql: `
ALTER TABLE person ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN stage TEXT;
ALTER TABLE person ADD COLUMN credentials TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN position TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN institution TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN side TEXT;
ALTER TABLE person ADD COLUMN seniority TEXT;
ALTER TABLE person ADD COLUMN influence TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN origin TEXT;
ALTER TABLE person ADD COLUMN in_common INTEGER CHECK (in_common IN (0, 1));
ALTER TABLE person ADD COLUMN contact TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN assistant TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN cadence TEXT;
ALTER TABLE person ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN board_place INTEGER NOT NULL DEFAULT 0;

CREATE TABLE area (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 3),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO area (id, name, description, weight, hidden, place) VALUES
  ('teaching', 'Teaching', 'Bedside and classroom, curricula, evaluations, trainees you supervise.', 2, 0, 1),
  ('research', 'Research', 'Questions, methods, papers, grants, and the time to do them.', 2, 0, 2),
  ('work-life', 'Work-life balance', 'Home, health, leave, hours, and what you will not give up.', 2, 0, 3),
  ('quality', 'Quality and patient safety', 'Improvement projects, event reviews, the way your unit works.', 2, 0, 4),
  ('leadership', 'Leadership and administration', 'Running a service, committees, budgets, the people you answer for.', 2, 0, 5),
  ('medico-legal', 'Medico-legal', 'Documentation, consent, complaints, contracts, testimony.', 2, 0, 6),
  ('clinical', 'Clinical practice', 'The patients you see, skills you keep, cases that stay with you.', 2, 0, 7),
  ('advocacy', 'Advocacy', 'Speaking for patients, colleagues or a cause beyond your own clinic.', 2, 0, 8);

CREATE TABLE seat (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  area TEXT NOT NULL REFERENCES area (id),
  role TEXT NOT NULL,
  supports TEXT NOT NULL,
  strength INTEGER CHECK (strength BETWEEN 1 AND 5),
  since TEXT,
  until TEXT,
  note TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  UNIQUE (person_id, area, role)
) STRICT;

CREATE TABLE candidacy (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  area TEXT REFERENCES area (id),
  role TEXT,
  reason TEXT NOT NULL,
  introducer_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  next_step TEXT NOT NULL,
  next_on TEXT,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stage_change (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  stage TEXT NOT NULL,
  since TEXT NOT NULL,
  note TEXT NOT NULL,
  thanked INTEGER NOT NULL CHECK (thanked IN (0, 1)),
  saved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX stage_change_of_person ON stage_change (person_id, since, saved_at);

CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_of_person ON contact (person_id, on_day);

CREATE TABLE finding_aside (
  key TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  until TEXT,
  set_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
