import type { Migration } from '../migration';

/** Goals and their steps. `place` orders the steps of a goal; it is renumbered when one moves. */
export const plan: Migration = {
  version: 2,
  name: 'plan',
  sql: `
CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  area TEXT NOT NULL,
  horizon TEXT NOT NULL,
  status TEXT NOT NULL,
  due_on TEXT,
  revision INTEGER NOT NULL,
  stated_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  binned_at INTEGER
) STRICT;

CREATE TABLE step (
  id TEXT PRIMARY KEY,
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  due_on TEXT,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  saved_at INTEGER NOT NULL,
  binned_at INTEGER
) STRICT;

CREATE INDEX step_of_goal ON step (goal_id, place);
`,
};
