import type Database from 'better-sqlite3';
import type { Migration } from './migration';
import { migrationCopy } from './migration-copies';
import { journal } from './migrations/0001-journal';
import { plan } from './migrations/0002-plan';
import { settings } from './migrations/0003-settings';
import { names } from './migrations/0004-names';
import { entryProperties } from './migrations/0005-entry-properties';
import { journalAids } from './migrations/0006-journal-aids';
import { imports } from './migrations/0007-imports';
import { board } from './migrations/0008-board';
import { relationship } from './migrations/0009-relationship';
import { assessments } from './migrations/0010-assessments';
import { signalNote } from './migrations/0011-signal-note';
import { personPage } from './migrations/0012-person-page';
import { planned } from './migrations/0013-planned';
import { conversations } from './migrations/0014-conversations';
import { meetings } from './migrations/0015-meetings';
import { calendar } from './migrations/0016-calendar';
import { verifiedCopy } from './verified-copy';

/** In order, without gaps. A migration that has shipped is never edited: add the next one. */
export const migrations: readonly Migration[] = [
  journal,
  plan,
  settings,
  names,
  entryProperties,
  journalAids,
  imports,
  board,
  relationship,
  assessments,
  signalNote,
  personPage,
  planned,
  conversations,
  meetings,
  calendar,
];

export const latestVersion = migrations.length;

/** @throws Error when the list has a gap or a wrong number: a mistake of ours, found by a test. */
export function assertNoGaps(list: readonly Migration[]): void {
  list.forEach((migration, index) => {
    if (migration.version !== index + 1) {
      throw new Error(
        `Migration ${migration.name} is numbered ${migration.version}, not ${index + 1}`,
      );
    }
  });
}

/**
 * Brings a database up to date: each migration and its number in one transaction. A database that
 * already held something is copied and the copy verified first.
 */
export function migrate(
  connection: Database.Database,
  { path, key, list = migrations }: { path: string; key: Buffer; list?: readonly Migration[] },
): void {
  assertNoGaps(list);
  const from = connection.pragma('user_version', { simple: true }) as number;
  const pending = list.filter((migration) => migration.version > from);
  if (pending.length === 0) return;
  if (from > 0) verifiedCopy(connection, migrationCopy(path, from), key);
  for (const migration of pending) {
    connection
      .transaction(() => {
        connection.exec(migration.sql);
        connection.pragma(`user_version = ${migration.version}`);
      })
      .immediate();
  }
}
