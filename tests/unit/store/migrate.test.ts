import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  assertNoGaps,
  latestVersion,
  migrate,
  migrations,
} from '../../../src/main/store/database/migrate';
import { unlock } from '../../../src/main/store/database/unlock';
import { openScratch, scratchPath, testKey } from './scratch-database';

/** An encrypted database as version `version` of the app left it. */
function databaseAt(version: number, path: string) {
  const connection = new Database(path);
  onTestFinished(() => void connection.close());
  unlock(connection, testKey());
  migrate(connection, { path, key: testKey(), list: migrations.slice(0, version) });
  return connection;
}

const sample: Readonly<Record<number, string>> = {
  1: `INSERT INTO entry VALUES (1024, '018f', 60000, 0, '1970-01-01', 'Kept', 'Kept words', 1,
        's', 60000, NULL, 'Kept words', '', '{"type":"doc","content":[]}')`,
  2: `INSERT INTO goal VALUES ('g', 'Kept goal', 'teaching', 'this-year', 'active', NULL, 1, 1, 1, NULL)`,
  3: `INSERT INTO entry_version VALUES ('018f', 1, 's', 60000, 'Before', '{"type":"doc","content":[]}')`,
  4: `INSERT INTO person VALUES ('p', 'Renée', 1, 1, NULL);
      INSERT INTO tag VALUES ('t', 'Grants', 'grants', 1, 1, NULL)`,
  5: `INSERT INTO entry_person VALUES ('018f', 'p');
      INSERT INTO passage VALUES ('018f', 'w', 'win', NULL, 0, 'Kept words', NULL)`,
  6: `INSERT INTO own_prompt VALUES ('o', 'What was hard?', 1, 1)`,
  9: `INSERT INTO commitment VALUES ('c', 'p', 'mine', 'Send the page', NULL, 1, 1, 1)`,
};

describe('migrations', () => {
  it('leave the schema that is committed', async () => {
    const connection = openScratch();
    const schema = connection
      .prepare<[], string>(
        "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'entry_search_%' OR type = 'trigger' ORDER BY type, name",
      )
      .pluck()
      .all()
      .join('\n\n');
    await expect(schema).toMatchFileSnapshot('./schema.sql');
  });

  for (let version = 1; version < latestVersion; version += 1) {
    it(`bring a filled version ${version} to ${version + 1}, with a verified copy first`, () => {
      const path = scratchPath();
      const connection = databaseAt(1, path);
      for (let filled = 1; filled <= version; filled += 1) {
        connection.exec(sample[filled] ?? '');
        const list = migrations.slice(0, filled + 1);
        migrate(connection, { path, key: testKey(), list });
      }
      expect(connection.pragma('user_version', { simple: true })).toBe(version + 1);
      expect(connection.prepare('SELECT title FROM entry').pluck().all()).toEqual(['Kept']);
      if (version >= 2)
        expect(connection.prepare('SELECT title FROM goal').pluck().all()).toEqual(['Kept goal']);
      if (version >= 3)
        expect(connection.prepare('SELECT title FROM entry_version').pluck().all()).toEqual([
          'Before',
        ]);
      if (version >= 9)
        expect(connection.prepare('SELECT what, done FROM commitment').all()).toEqual([
          { what: 'Send the page', done: 1 },
        ]);
      expect(
        connection
          .prepare("SELECT count(*) FROM entry_search WHERE entry_search MATCH 'kept'")
          .pluck()
          .get(),
      ).toBe(1);
      expect(connection.pragma('foreign_key_check')).toEqual([]);
      const copy = new Database(`${path}.before-migration-${version}`, { readonly: true });
      unlock(copy, testKey());
      expect(copy.pragma('user_version', { simple: true })).toBe(version);
      expect(copy.prepare('SELECT title FROM entry').pluck().all()).toEqual(['Kept']);
      copy.close();
      expect(existsSync(`${path}.before-migration-${version}.part`)).toBe(false);
      expect(readFileSync(`${path}.before-migration-${version}`).includes('Kept words')).toBe(
        false,
      );
    });
  }

  it('change nothing when one fails half-way', () => {
    const path = scratchPath();
    const connection = databaseAt(1, path);
    const broken = [
      ...migrations.slice(0, 1),
      { version: 2, name: 'broken', sql: 'CREATE TABLE half (a); SELECT no_such_function();' },
    ];
    expect(() => migrate(connection, { path, key: testKey(), list: broken })).toThrow(
      /no_such_function/,
    );
    expect(connection.pragma('user_version', { simple: true })).toBe(1);
    expect(
      connection.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'half'").pluck().get(),
    ).toBe(0);
  });

  it('refuse a gap and a wrong number', () => {
    const first = { version: 1, name: 'first', sql: '' };
    expect(() => assertNoGaps([first, { version: 3, name: 'third', sql: '' }])).toThrow(/third/);
    expect(() => assertNoGaps([first, { ...first, name: 'again' }])).toThrow(/again/);
    expect(() => assertNoGaps(migrations)).not.toThrow();
  });
});
