import type { Migration } from '../migration';

/**
 * The person's own prompts and templates, which of ours they put away (`hidden_aid`), when which
 * prompt was in front of them, and searches they keep.
 */
export const journalAids: Migration = {
  version: 6,
  name: 'journal-aids',
  sql: `
CREATE TABLE own_prompt (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE prompt_use (
  prompt_id TEXT NOT NULL,
  used_at INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('skipped', 'written', 'declined'))
) STRICT;
CREATE INDEX prompt_use_by_time ON prompt_use (used_at);

CREATE TABLE own_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  document TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE hidden_aid (
  kind TEXT NOT NULL CHECK (kind IN ('prompt', 'template')),
  id TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_search (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  filters TEXT NOT NULL,
  search_order TEXT NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;
`,
};
