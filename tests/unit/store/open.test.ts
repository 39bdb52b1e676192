import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { latestVersion } from '../../../src/main/store/database/migrate';
import {
  createDatabase,
  openDatabase,
  unfinishedName,
} from '../../../src/main/store/database/open';
import { openScratch, scratchPath, testKey } from './scratch-database';

describe('opening', () => {
  it('asserts every pragma of safety.md', () => {
    const connection = openScratch();
    const read = (name: string) => connection.pragma(name, { simple: true });
    expect(read('journal_mode')).toBe('wal');
    expect(read('synchronous')).toBe(3);
    expect(read('foreign_keys')).toBe(1);
    expect(read('temp_store')).toBe(2);
    expect(read('cell_size_check')).toBe(1);
    expect(read('trusted_schema')).toBe(0);
    expect(read('secure_delete')).toBe(1);
    expect(read('busy_timeout')).toBe(5000);
    expect(read('cipher')).toBe('chacha20');
    expect(read('user_version')).toBe(latestVersion);
  });

  it('refuses a missing file and makes none', () => {
    const path = scratchPath();
    expect(() => openDatabase(path, testKey())).toThrow(
      expect.objectContaining({ code: 'vault-damaged' }),
    );
    expect(existsSync(path)).toBe(false);
  });

  it('refuses an empty file, which SQLite would take for a new journal, and leaves it', () => {
    const path = scratchPath();
    writeFileSync(path, '');
    expect(() => openDatabase(path, testKey())).toThrow(/empty/);
    expect(readFileSync(path).length).toBe(0);
  });

  it('refuses another key and leaves the file byte-identical', () => {
    const path = scratchPath();
    createDatabase(path, testKey());
    const first = openDatabase(path, testKey());
    first.close();
    const before = readFileSync(path);
    expect(() => openDatabase(path, Buffer.alloc(32, 8))).toThrow(
      expect.objectContaining({ code: 'vault-damaged' }),
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a cut-off file with a sentence that says what to do', () => {
    const path = scratchPath();
    createDatabase(path, testKey());
    openDatabase(path, testKey()).close();
    truncateSync(path, 5_000);
    expect(() => openDatabase(path, testKey())).toThrow(
      expect.objectContaining({ code: 'vault-damaged' }),
    );
  });

  it('refuses a database of a newer Preround and leaves it byte-identical', () => {
    const path = scratchPath();
    createDatabase(path, testKey());
    const connection = openDatabase(path, testKey());
    connection.pragma(`user_version = ${latestVersion + 1}`);
    connection.close();
    const before = readFileSync(path);
    expect(() => openDatabase(path, testKey())).toThrow(
      expect.objectContaining({ code: 'vault-newer' }),
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('never replaces a journal when a vault is made', () => {
    const path = scratchPath();
    createDatabase(path, testKey());
    openDatabase(path, testKey()).close();
    expect(() => createDatabase(path, testKey())).toThrow(
      expect.objectContaining({ code: 'vault-exists' }),
    );
  });

  it('takes over a database whose making was cut off after vault.json was written', () => {
    const path = scratchPath();
    createDatabase(path, testKey());
    expect(existsSync(path)).toBe(false);
    openDatabase(path, testKey()).close();
    expect(existsSync(path)).toBe(true);
    expect(existsSync(unfinishedName(path))).toBe(false);
  });

  it('makes a file with no SQLite header and no word in plaintext', () => {
    const path = scratchPath();
    const connection = openScratch(path);
    connection.prepare("INSERT INTO setting VALUES ('place', 'canary-in-the-coal-mine')").run();
    for (const file of [path, `${path}-wal`]) {
      const bytes = readFileSync(file);
      expect(bytes.includes('SQLite format 3')).toBe(false);
      expect(bytes.includes('canary-in-the-coal-mine')).toBe(false);
      expect(bytes.includes('CREATE TABLE')).toBe(false);
    }
  });
});
