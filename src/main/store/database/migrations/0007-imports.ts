import type { Migration } from '../migration';

/**
 * Where imported entries came from, so that a second import adds nothing: the other program's own id
 * of the entry, and a hash of what it held. `revision` is the entry's when it was imported: while it
 * is still that, nobody has written in it here. An import without finished_at did not end: what it
 * brought (`import_entry`, emptied when it ends) is taken out again.
 */
export const imports: Migration = {
  version: 7,
  name: 'imports',
  sql: `
CREATE TABLE import (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER
) STRICT;

CREATE TABLE import_entry (
  import_id TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  PRIMARY KEY (import_id, entry_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_made (
  import_id TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('image', 'tag', 'person', 'goal', 'import')),
  id TEXT NOT NULL,
  PRIMARY KEY (import_id, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_source (
  entry_id TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  import_id TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_source_by_source_id ON entry_source (source, source_id);
CREATE INDEX entry_source_by_hash ON entry_source (hash);
CREATE INDEX entry_source_by_import ON entry_source (import_id);
`,
};
