import type { Migration } from '../migration';

/**
 * What came of an entry's signal. A table of its own: few entries have one, and `entry` keeps its small
 * columns before its long text (0005-entry-properties).
 */
export const signalNote: Migration = {
  version: 11,
  name: 'signal-note',
  sql: `
CREATE TABLE signal_note (
  entry_id TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
