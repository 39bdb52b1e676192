import type { Migration } from '../migration';

/**
 * Meetings and calendar files. `calendar_sent`: a digest of what was last written of a meeting or a series,
 * by its identifier in calendars, so that a change raises its number (RFC 5545, 3.8.7.4); no words, as it
 * outlives the meeting. `calendar_taken`: which
 * meeting an event of a file became, so that the same event is not taken twice.
 */
export const calendar: Migration = {
  version: 16,
  name: 'calendar',
  sql: `
CREATE TABLE calendar_sent (
  uid TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_taken (
  uid TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_taken_meeting ON calendar_taken (meeting_id);
`,
};
