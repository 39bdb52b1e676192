import type { Migration } from '../migration';

/**
 * What is meant to come: the next contact with a person, at most one each, and the people who help with
 * a goal with what is asked of each.
 */
export const planned: Migration = {
  version: 13,
  name: 'planned',
  sql: `
CREATE TABLE planned_contact (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  next_contact_on TEXT NOT NULL,
  about TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_person (
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  asked TEXT NOT NULL,
  PRIMARY KEY (goal_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_person_of_person ON goal_person (person_id);
`,
};
