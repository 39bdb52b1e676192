import type { Migration } from '../migration';

/**
 * `position` orders the journal by the time an entry is about: minutes since 1970 (UTC) × 1024,
 * plus a small number for entries of one minute. It is the row's key, so that both the list and
 * the search index give the newest first by walking, without sorting (performance.md: as one types,
 * at 100,000 entries, within 16 ms).
 *
 * `spellings` holds plain spellings of words whose letters SQLite's tokenizer does not fold, such as
 * Sorensen for Sørensen.
 *
 * The search index reads its text from `entry` and holds only entries that are not in the bin.
 * prefix '2 3' makes short prefixes, which typing produces, fast.
 */
export const journal: Migration = {
  version: 1,
  name: 'journal',
  sql: `
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

CREATE INDEX entry_listed ON entry (position) WHERE binned_at IS NULL;
CREATE INDEX entry_binned ON entry (binned_at) WHERE binned_at IS NOT NULL;

CREATE TABLE entry_version (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (entry_id, revision)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE entry_search USING fts5 (
  title, text, spellings,
  content = 'entry', content_rowid = 'position',
  tokenize = 'porter unicode61 remove_diacritics 2',
  prefix = '2 3'
);

CREATE TRIGGER entry_search_on_insert AFTER INSERT ON entry WHEN new.binned_at IS NULL BEGIN
  INSERT INTO entry_search (rowid, title, text, spellings)
  VALUES (new.position, new.title, new.text, new.spellings);
END;

CREATE TRIGGER entry_search_before_update BEFORE UPDATE OF position, title, text, spellings, binned_at ON entry
WHEN old.binned_at IS NULL BEGIN
  INSERT INTO entry_search (entry_search, rowid, title, text, spellings)
  VALUES ('delete', old.position, old.title, old.text, old.spellings);
END;

CREATE TRIGGER entry_search_after_update AFTER UPDATE OF position, title, text, spellings, binned_at ON entry
WHEN new.binned_at IS NULL BEGIN
  INSERT INTO entry_search (rowid, title, text, spellings)
  VALUES (new.position, new.title, new.text, new.spellings);
END;

CREATE TRIGGER entry_search_on_delete BEFORE DELETE ON entry WHEN old.binned_at IS NULL BEGIN
  INSERT INTO entry_search (entry_search, rowid, title, text, spellings)
  VALUES ('delete', old.position, old.title, old.text, old.spellings);
END;
`,
};
