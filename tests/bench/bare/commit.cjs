// Runs in Electron as plain Node: commits rows to a copy of the vault's database and nothing more.
// The floor for a save: same binary, schema, index, cipher and pragmas; no process to cross, no checks.
const Database = require('better-sqlite3');

let connection;
let insert;
let update;

/** The same as src/main/store/database/unlock.ts and pragmas.ts. */
function open({ path, key }) {
  connection = new Database(path, { fileMustExist: true });
  connection.pragma("cipher = 'chacha20'");
  connection.key(Buffer.from(`raw:${key}`));
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = EXTRA',
    'foreign_keys = ON',
    'temp_store = MEMORY',
    'mmap_size = 0',
    'cell_size_check = ON',
    'trusted_schema = OFF',
    'secure_delete = ON',
  ])
    connection.pragma(pragma);
  insert = connection.prepare(
    `INSERT INTO entry (position, id, occurred_at, offset_minutes, day, binned_at, pinned, energy, signal,
       signal_closed_at, areas, images, words, revision, session, saved_at, title, opening, names, spellings,
       text, document)
     VALUES (@position, @id, @occurred_at, @offset_minutes, @day, @binned_at, @pinned, @energy, @signal,
       @signal_closed_at, @areas, @images, @words, @revision, @session, @saved_at, @title, @opening, @names,
       @spellings, @text, @document)`,
  );
  update = connection.prepare(
    `UPDATE entry SET title = @title, opening = @opening, revision = @revision, saved_at = @saved_at,
       text = @text, document = @document WHERE id = @id`,
  );
}

/** Milliseconds of one commit. */
function commit(row) {
  const statement = row.revision === 1 ? insert : update;
  const write = connection.transaction(() => statement.run(row));
  const started = performance.now();
  write.immediate();
  return performance.now() - started;
}

process.on('message', ({ open: place, rows }) => {
  if (place) open(place);
  process.send(rows ? rows.map(commit) : []);
});
