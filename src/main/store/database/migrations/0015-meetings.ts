import type { Migration } from '../migration';

/**
 * Meetings: prepared, held, followed up. `start` is the time on the wall in `zone` (IANA), which is what
 * two people agree on; `starts_at` is the moment that was when it was saved, and orders the list. A
 * series laid its dates out as meetings up to the day `laid_until`, each known by the wall time the rule
 * gave it, `series_start`, wherever it was moved to since.
 */
export const meetings: Migration = {
  version: 15,
  name: 'meetings',
  sql: `
CREATE TABLE meeting_series (
  id TEXT PRIMARY KEY,
  rule TEXT NOT NULL,
  start TEXT NOT NULL,
  zone TEXT NOT NULL,
  laid_until TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  series_id TEXT REFERENCES meeting_series (id) ON DELETE SET NULL,
  series_start TEXT,
  start TEXT NOT NULL,
  zone TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('in-person', 'video', 'phone')),
  place TEXT NOT NULL,
  purpose TEXT NOT NULL,
  focus TEXT NOT NULL,
  decisions_wanted TEXT NOT NULL,
  feedback_sought TEXT NOT NULL,
  not_to_raise TEXT NOT NULL,
  to_send TEXT NOT NULL,
  send_days_before INTEGER,
  sent_on TEXT,
  notes TEXT NOT NULL,
  advice TEXT NOT NULL,
  decisions TEXT NOT NULL,
  introductions TEXT NOT NULL,
  thanked_on TEXT,
  energy TEXT,
  next_on TEXT,
  nothing_after INTEGER NOT NULL CHECK (nothing_after IN (0, 1)),
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  binned_at INTEGER,
  CHECK ((series_id IS NULL) OR (series_start IS NOT NULL))
) STRICT;
CREATE INDEX meeting_in_time ON meeting (starts_at) WHERE binned_at IS NULL;
CREATE UNIQUE INDEX meeting_of_series ON meeting (series_id, series_start) WHERE series_id IS NOT NULL;

CREATE TABLE meeting_person (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  PRIMARY KEY (meeting_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_with_person ON meeting_person (person_id);

CREATE TABLE meeting_point (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  words TEXT NOT NULL,
  minutes INTEGER,
  covered INTEGER NOT NULL CHECK (covered IN (0, 1)),
  origin TEXT,
  origin_id TEXT,
  PRIMARY KEY (meeting_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_goal (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_id, goal_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_preparation (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  preparation_id TEXT NOT NULL REFERENCES preparation (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_id, preparation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_of_preparation ON meeting_preparation (preparation_id);

CREATE TABLE meeting_commitment (
  commitment_id TEXT PRIMARY KEY REFERENCES commitment (id) ON DELETE CASCADE,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX commitment_of_meeting ON meeting_commitment (meeting_id);
`,
};
