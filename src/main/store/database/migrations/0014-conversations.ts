import type { Migration } from '../migration';

/**
 * Preparations of conversations, their versions by sitting, rehearsals, and kits of the person's own. `kit`,
 * `answers`, `lines`, `debrief`, `decided`, `effort` and `scorecard` are JSON. `number` is the row of the search
 * index: a row's own number may change when the file is copied. `text` holds the words of lines and answers, and
 * `spellings` those of them that are also looked for without their special letters, as in `entry`.
 */
export const conversations: Migration = {
  version: 14,
  name: 'conversations',
  sql: `
CREATE TABLE preparation (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  on_day TEXT,
  tone TEXT NOT NULL,
  kit_title TEXT,
  binned_at INTEGER,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  decided TEXT NOT NULL,
  text TEXT NOT NULL,
  spellings TEXT NOT NULL,
  answers TEXT NOT NULL,
  lines TEXT NOT NULL,
  debrief TEXT NOT NULL,
  effort TEXT,
  scorecard TEXT,
  kit TEXT
) STRICT;
CREATE INDEX preparation_of_person ON preparation (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX preparation_binned ON preparation (binned_at) WHERE binned_at IS NOT NULL;

CREATE TABLE preparation_goal (
  preparation_id TEXT NOT NULL REFERENCES preparation (id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  PRIMARY KEY (preparation_id, goal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX preparation_goal_by_goal ON preparation_goal (goal_id, preparation_id);

CREATE TABLE preparation_version (
  preparation_id TEXT NOT NULL REFERENCES preparation (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  tone TEXT NOT NULL,
  answers TEXT NOT NULL,
  lines TEXT NOT NULL,
  debrief TEXT NOT NULL,
  effort TEXT,
  scorecard TEXT,
  PRIMARY KEY (preparation_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE rehearsal (
  id TEXT PRIMARY KEY,
  preparation_id TEXT NOT NULL REFERENCES preparation (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('mine', 'theirs')),
  seconds INTEGER NOT NULL,
  seconds_by_line TEXT NOT NULL,
  confidence_before INTEGER CHECK (confidence_before BETWEEN 1 AND 5),
  confidence_after INTEGER CHECK (confidence_after BETWEEN 1 AND 5),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX rehearsal_of_preparation ON rehearsal (preparation_id, at);

CREATE TABLE own_kit (
  id TEXT PRIMARY KEY,
  kit TEXT NOT NULL,
  revision INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  binned_at INTEGER
) STRICT;

CREATE VIRTUAL TABLE preparation_search USING fts5 (
  title, text, spellings,
  content = 'preparation', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2',
  prefix = '2 3'
);
INSERT INTO preparation_search (preparation_search, rank) VALUES ('rank', 'bm25(4.0, 1.0, 1.0)');

CREATE TRIGGER preparation_search_on_insert AFTER INSERT ON preparation WHEN new.binned_at IS NULL BEGIN
  INSERT INTO preparation_search (rowid, title, text, spellings)
  VALUES (new.number, new.title, new.text, new.spellings);
END;

CREATE TRIGGER preparation_search_before_update BEFORE UPDATE OF title, text, spellings, binned_at ON preparation
WHEN old.binned_at IS NULL AND (new.binned_at IS NOT old.binned_at OR new.title <> old.title
  OR new.text <> old.text OR new.spellings <> old.spellings) BEGIN
  INSERT INTO preparation_search (preparation_search, rowid, title, text, spellings)
  VALUES ('delete', old.number, old.title, old.text, old.spellings);
END;

CREATE TRIGGER preparation_search_after_update AFTER UPDATE OF title, text, spellings, binned_at ON preparation
WHEN new.binned_at IS NULL AND (new.binned_at IS NOT old.binned_at OR new.title <> old.title
  OR new.text <> old.text OR new.spellings <> old.spellings) BEGIN
  INSERT INTO preparation_search (rowid, title, text, spellings)
  VALUES (new.number, new.title, new.text, new.spellings);
END;

CREATE TRIGGER preparation_search_on_delete BEFORE DELETE ON preparation WHEN old.binned_at IS NULL BEGIN
  INSERT INTO preparation_search (preparation_search, rowid, title, text, spellings)
  VALUES ('delete', old.number, old.title, old.text, old.spellings);
END;
`,
};
