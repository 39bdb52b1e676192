import type { Migration } from '../migration';

/** What belongs to the person and not to the laptop, such as the page they left. */
export const settings: Migration = {
  version: 3,
  name: 'settings',
  sql: `
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
