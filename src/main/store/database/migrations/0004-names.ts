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
`,
};
