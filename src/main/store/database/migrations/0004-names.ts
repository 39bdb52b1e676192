import type { Migration } from '../migration';

/**
 * People and tags that entries name. Removing one only hides it: text that names it keeps its words.
 * `key` is a tag's name folded for comparison, so that #Grants and #grants are one tag.
 */
export const names: Migration = {
  version: 4,
  name: 'names',
  sql: `
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;

CREATE TABLE tag (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;

-- Ids of tags that were joined to another: a page that was open then still writes them.
CREATE TABLE joined_tag (
  id TEXT PRIMARY KEY,
  tag_id TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX joined_tag_by_tag ON joined_tag (tag_id);
`,
};
