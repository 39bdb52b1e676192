import type Database from 'better-sqlite3';

/** safety.md, "Durability: open". The value set, and what reading it back must give. */
const pragmas = [
  ['journal_mode', 'WAL', 'wal'],
  // The fork reopens WAL files at NORMAL; at NORMAL a power cut loses acknowledged saves.
  ['synchronous', 'EXTRA', 3],
  ['foreign_keys', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['mmap_size', '0', 0],
  ['cell_size_check', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['secure_delete', 'ON', 1],
  ['busy_timeout', '5000', 5000],
] as const;

/** Sets every pragma and reads it back. @throws Error naming the first that did not take. */
export function assertPragmas(connection: Database.Database): void {
  for (const [name, value, expected] of pragmas) {
    connection.pragma(`${name} = ${value}`);
    const actual = connection.pragma(name, { simple: true }) ?? 0;
    if (actual !== expected)
      throw new Error(`PRAGMA ${name} is ${String(actual)}, not ${expected}`);
  }
}
