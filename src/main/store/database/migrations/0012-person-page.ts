import type { Migration } from '../migration';

/**
 * What a person's page shows beside words: a photo, as a row of its own so that lists of people never
 * read its bytes, and when a commitment was kept. Commitments that were done before have no such time.
 */
export const personPage: Migration = {
  version: 12,
  name: 'person-page',
  sql: `
CREATE TABLE person_photo (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  type TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

ALTER TABLE commitment ADD COLUMN kept_at INTEGER;
`,
};
