import type { Migration } from '../migration';

/**
 * What two people owe and give each other: the agreement, commitments of either, what the user gives
 * back, and for a sponsor the plan and the opportunities that came of it. `gains` holds ids, each
 * between commas.
 */
export const relationship: Migration = {
  version: 9,
  name: 'relationship',
  sql: `
CREATE TABLE agreement (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  length TEXT NOT NULL,
  place TEXT NOT NULL,
  scheduling TEXT NOT NULL,
  cancelling TEXT NOT NULL,
  material TEXT NOT NULL,
  confidentiality TEXT NOT NULL,
  feedback TEXT NOT NULL,
  authorship TEXT NOT NULL,
  ending TEXT NOT NULL,
  review_on TEXT,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE giving (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  gains TEXT NOT NULL,
  words TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  whose TEXT NOT NULL CHECK (whose IN ('mine', 'theirs')),
  what TEXT NOT NULL,
  due_on TEXT,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX commitment_of_person ON commitment (person_id, added_at);

CREATE TABLE sponsorship (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  target_role TEXT NOT NULL,
  target_on TEXT,
  decides TEXT NOT NULL,
  evidence TEXT NOT NULL,
  asked TEXT NOT NULL,
  risked TEXT NOT NULL,
  delivers TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE opportunity (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  what TEXT NOT NULL,
  came TEXT NOT NULL CHECK (came IN ('offered', 'asked')),
  on_day TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('open', 'accepted', 'declined')),
  outcome TEXT NOT NULL,
  thanked INTEGER NOT NULL CHECK (thanked IN (0, 1)),
  saved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX opportunity_of_person ON opportunity (person_id, on_day);
`,
};
