CREATE INDEX entry_binned ON entry (binned_at) WHERE binned_at IS NOT NULL;

CREATE INDEX entry_listed ON entry (position) WHERE binned_at IS NULL;

CREATE INDEX step_of_goal ON step (goal_id, place);

CREATE TABLE entry (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  occurred_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  day TEXT NOT NULL,
  title TEXT NOT NULL,
  opening TEXT NOT NULL,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  binned_at INTEGER,
  text TEXT NOT NULL,
  spellings TEXT NOT NULL,
  document TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE entry_search USING fts5 (
  title, text, spellings,
  content = 'entry', content_rowid = 'position',
  tokenize = 'porter unicode61 remove_diacritics 2',
  prefix = '2 3'
);

CREATE TABLE entry_version (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (entry_id, revision)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TRIGGER entry_search_after_update AFTER UPDATE OF position, title, text, spellings, binned_at ON entry
WHEN new.binned_at IS NULL BEGIN
  INSERT INTO entry_search (rowid, title, text, spellings)
  VALUES (new.position, new.title, new.text, new.spellings);
END;

CREATE TRIGGER entry_search_before_update BEFORE UPDATE OF position, title, text, spellings, binned_at ON entry
WHEN old.binned_at IS NULL BEGIN
  INSERT INTO entry_search (entry_search, rowid, title, text, spellings)
  VALUES ('delete', old.position, old.title, old.text, old.spellings);
END;

CREATE TRIGGER entry_search_on_delete BEFORE DELETE ON entry WHEN old.binned_at IS NULL BEGIN
  INSERT INTO entry_search (entry_search, rowid, title, text, spellings)
  VALUES ('delete', old.position, old.title, old.text, old.spellings);
END;

CREATE TRIGGER entry_search_on_insert AFTER INSERT ON entry WHEN new.binned_at IS NULL BEGIN
  INSERT INTO entry_search (rowid, title, text, spellings)
  VALUES (new.position, new.title, new.text, new.spellings);
END;