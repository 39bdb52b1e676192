import type { Migration } from '../migration';

/**
 * What entries carry beside their text, and what their text names.
 *
 * `entry` is made anew, so that its small columns stand before its long text: SQLite reads a row from
 * its beginning, and a list that had to read past the text would be slow. `entry_version` is copied
 * first, because dropping a table deletes what refers to it. `areas` repeats entry_area for lists
 * (ids, each between commas); `names` holds people and tags by their current names, for search.
 *
 * entry_facts holds all that a list can be narrowed by, so that narrowing reads no long row. rank weighs a
 * match in the title or a name four times one in the text. A save that changes no words leaves the search
 * index alone.
 *
 * entry_person, entry_image and passage, and entry_tag where `place` is 'text', are read from the
 * document at each save. An image belongs to an entry for as long as the entry or one of its versions
 * may show it.
 */
export const entryProperties: Migration = {
  version: 5,
  name: 'entry-properties',
  sql: `
DROP TRIGGER entry_search_on_insert;
DROP TRIGGER entry_search_before_update;
DROP TRIGGER entry_search_after_update;
DROP TRIGGER entry_search_on_delete;
DROP TABLE entry_search;
DROP INDEX entry_listed;
DROP INDEX entry_binned;
ALTER TABLE entry_version RENAME TO entry_version_before;
ALTER TABLE entry RENAME TO entry_before;

CREATE TABLE entry (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  occurred_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  day TEXT NOT NULL,
  binned_at INTEGER,
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  energy TEXT,
  signal TEXT,
  signal_closed_at INTEGER,
  areas TEXT NOT NULL,
  images INTEGER NOT NULL,
  words INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  opening TEXT NOT NULL,
  names TEXT NOT NULL,
  spellings TEXT NOT NULL,
  text TEXT NOT NULL,
  document TEXT NOT NULL
) STRICT;

INSERT INTO entry
SELECT position, id, occurred_at, offset_minutes, day, binned_at, 0, NULL, NULL, NULL, '', 0,
  CASE WHEN trim(text) = '' THEN 0 ELSE 1 + length(trim(text)) - length(replace(trim(text), ' ', '')) END,
  revision, session, saved_at, title, opening, '', spellings, text, document
FROM entry_before;

CREATE TABLE entry_version (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (entry_id, revision)
) STRICT, WITHOUT ROWID;

INSERT INTO entry_version SELECT * FROM entry_version_before;
DROP TABLE entry_version_before;
DROP TABLE entry_before;

CREATE INDEX entry_listed ON entry (position) WHERE binned_at IS NULL;
CREATE INDEX entry_binned ON entry (binned_at) WHERE binned_at IS NOT NULL;
CREATE INDEX entry_day ON entry (day, words) WHERE binned_at IS NULL;
CREATE INDEX entry_facts ON entry (position, day, areas, energy, signal, images, pinned, id)
WHERE binned_at IS NULL;
CREATE INDEX entry_month_day ON entry (substr(day, 6), day) WHERE binned_at IS NULL;
CREATE INDEX entry_pinned ON entry (position) WHERE pinned = 1 AND binned_at IS NULL;
CREATE INDEX entry_energy ON entry (energy, position) WHERE energy IS NOT NULL;
CREATE INDEX entry_signal ON entry (signal, position) WHERE signal IS NOT NULL;

CREATE TABLE entry_area (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  area TEXT NOT NULL,
  PRIMARY KEY (entry_id, area)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_area_by_area ON entry_area (area, entry_id);

CREATE TABLE entry_goal (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  PRIMARY KEY (entry_id, goal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_goal_by_goal ON entry_goal (goal_id, entry_id);

CREATE TABLE entry_person (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (entry_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_person_by_person ON entry_person (person_id, entry_id);

CREATE TABLE entry_tag (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  tag_id TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  place TEXT NOT NULL CHECK (place IN ('text', 'property')),
  PRIMARY KEY (entry_id, tag_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tag_by_tag ON entry_tag (tag_id, entry_id);

CREATE TABLE passage (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  settled_at INTEGER,
  PRIMARY KEY (entry_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX passage_by_kind ON passage (kind, entry_id);
CREATE INDEX passage_by_person ON passage (person_id, entry_id) WHERE person_id IS NOT NULL;

CREATE TABLE image (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE entry_image (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  image_id TEXT NOT NULL REFERENCES image (id),
  PRIMARY KEY (entry_id, image_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_image_by_image ON entry_image (image_id);

CREATE VIRTUAL TABLE entry_search USING fts5 (
  title, text, names, spellings,
  content = 'entry', content_rowid = 'position',
  tokenize = 'porter unicode61 remove_diacritics 2',
  prefix = '2 3'
);

INSERT INTO entry_search (entry_search, rank) VALUES ('rank', 'bm25(4.0, 1.0, 4.0, 1.0)');
INSERT INTO entry_search (rowid, title, text, names, spellings)
SELECT position, title, text, names, spellings FROM entry WHERE binned_at IS NULL;

CREATE TRIGGER entry_search_on_insert AFTER INSERT ON entry WHEN new.binned_at IS NULL BEGIN
  INSERT INTO entry_search (rowid, title, text, names, spellings)
  VALUES (new.position, new.title, new.text, new.names, new.spellings);
END;

CREATE TRIGGER entry_search_before_update BEFORE UPDATE OF position, title, text, names, spellings, binned_at ON entry
WHEN old.binned_at IS NULL AND (new.binned_at IS NOT old.binned_at OR new.position <> old.position OR new.title <> old.title
  OR new.text <> old.text OR new.names <> old.names OR new.spellings <> old.spellings) BEGIN
  INSERT INTO entry_search (entry_search, rowid, title, text, names, spellings)
  VALUES ('delete', old.position, old.title, old.text, old.names, old.spellings);
END;

CREATE TRIGGER entry_search_after_update AFTER UPDATE OF position, title, text, names, spellings, binned_at ON entry
WHEN new.binned_at IS NULL AND (new.binned_at IS NOT old.binned_at OR new.position <> old.position OR new.title <> old.title
  OR new.text <> old.text OR new.names <> old.names OR new.spellings <> old.spellings) BEGIN
  INSERT INTO entry_search (rowid, title, text, names, spellings)
  VALUES (new.position, new.title, new.text, new.names, new.spellings);
END;

CREATE TRIGGER entry_search_on_delete BEFORE DELETE ON entry WHEN old.binned_at IS NULL BEGIN
  INSERT INTO entry_search (entry_search, rowid, title, text, names, spellings)
  VALUES ('delete', old.position, old.title, old.text, old.names, old.spellings);
END;
`,
};
