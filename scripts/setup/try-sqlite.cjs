// Run by set-up in the runtime itself (as plain Node, with --expose-gc) on a SQLite binary it just built:
// a wrong Node-API version shows as a crash here, and not later as a lost journal.
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const [nativeBinding, packageFolder] = process.argv.slice(2);
const Database = require(packageFolder);

const rounds = 10;
const rowsPerRound = 1000;
const folder = mkdtempSync(join(tmpdir(), 'preround-sqlite-'));
try {
  const file = join(folder, 'try.db');
  const database = new Database(file, { nativeBinding });
  database.pragma("cipher='chacha20'");
  database.key(Buffer.from(`raw:${'ab'.repeat(32)}`));
  database.pragma('journal_mode=WAL');
  database.exec(
    'CREATE TABLE entry (id INTEGER PRIMARY KEY, body TEXT) STRICT; CREATE VIRTUAL TABLE word USING fts5(body)',
  );
  database.function('twice', (value) => value * 2);
  for (let round = 0; round < rounds; round += 1) writeReadAndForget(database);
  const found = database.prepare("SELECT count(*) AS n FROM word WHERE word MATCH 'text'").get().n;
  database.close();
  const plain = readFileSync(file).subarray(0, 15).toString() === 'SQLite format 3';
  process.stdout.write(
    found === rounds * rowsPerRound && !plain
      ? 'sqlite is sound\n'
      : 'wrong rows or not encrypted\n',
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Leaves statements, iterators, errors and a database to the garbage collector: finalizers are where it crashed. */
function writeReadAndForget(database) {
  database.transaction(() => {
    for (let row = 0; row < rowsPerRound; row += 1) {
      database.prepare('INSERT INTO word (body) VALUES (?)').run(`text ${row}`);
    }
  })();
  for (const row of database
    .prepare('SELECT rowid, twice(rowid) AS double FROM word LIMIT 500')
    .iterate()) {
    if (row.double !== row.rowid * 2) throw new Error('a user function gave a wrong value');
  }
  new Database(':memory:', { nativeBinding }).prepare('SELECT 1').get();
  try {
    database.prepare('SELECT missing');
  } catch (error) {
    if (!/no such column/.test(error.message)) throw error;
  }
  globalThis.gc();
}
