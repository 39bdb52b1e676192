import type Database from 'better-sqlite3';

export type TagRow = Readonly<{ id: string; name: string; key: string; removed_at: number | null }>;

/** The SQL of tags, prepared once. Owner of the table tag. */
export function tagRepository(connection: Database.Database) {
  const all = connection.prepare<[], TagRow>('SELECT id, name, key, removed_at FROM tag');
  const byId = connection.prepare<[string], TagRow>(
    'SELECT id, name, key, removed_at FROM tag WHERE id = ?',
  );
  const byKey = connection.prepare<[string], TagRow>(
    'SELECT id, name, key, removed_at FROM tag WHERE key = ?',
  );
  const insert = connection.prepare<[{ id: string; name: string; key: string; at: number }]>(
    'INSERT INTO tag (id, name, key, added_at, saved_at) VALUES (@id, @name, @key, @at, @at)',
  );
  const rename = connection.prepare<[{ id: string; name: string; key: string; at: number }]>(
    'UPDATE tag SET name = @name, key = @key, saved_at = @at WHERE id = @id',
  );
  const setRemoved = connection.prepare<[number | null, string]>(
    'UPDATE tag SET removed_at = ? WHERE id = ?',
  );
  const moveLinks = connection.prepare<[string, string]>(
    'INSERT OR IGNORE INTO entry_tag (entry_id, tag_id, place) SELECT entry_id, ?, place FROM entry_tag WHERE tag_id = ?',
  );
  // The text names a tag by its id, which stands nowhere else in a document.
  const rewriteEntries = connection.prepare<[string, string, string]>(
    `UPDATE entry SET document = replace(document, ?, ?)
     WHERE id IN (SELECT entry_id FROM entry_tag WHERE tag_id = ?)`,
  );
  const rewritten = ['entry_version', 'own_template'].map((table) =>
    connection.prepare<[string, string, string]>(
      `UPDATE ${table} SET document = replace(document, ?, ?) WHERE instr(document, ?) > 0`,
    ),
  );
  const moveJoined = connection.prepare<[string, string]>(
    'UPDATE joined_tag SET tag_id = ? WHERE tag_id = ?',
  );
  const addJoined = connection.prepare<[string, string]>(
    'INSERT INTO joined_tag (id, tag_id) VALUES (?, ?)',
  );
  const joinedInto = connection
    .prepare<[string], string>('SELECT tag_id FROM joined_tag WHERE id = ?')
    .pluck();
  const remove = connection.prepare<[string]>('DELETE FROM tag WHERE id = ?');

  return {
    all: () => all.all(),
    byId: (id: string) => byId.get(id),
    byKey: (key: string) => byKey.get(key),
    insert: (tag: { id: string; name: string; key: string; at: number }) => void insert.run(tag),
    rename: (tag: { id: string; name: string; key: string; at: number }) => void rename.run(tag),
    /** Returns whether there was such a tag. */
    setRemoved: (id: string, at: number | null) => setRemoved.run(at, id).changes === 1,
    /** The tag that one which is gone was joined to. */
    joinedInto: (id: string) => joinedInto.get(id),
    /** Makes one tag of two: whatever named the first names the second, and the first is gone. */
    join(id: string, into: string): void {
      rewriteEntries.run(id, into, id);
      moveLinks.run(into, id);
      for (const statement of rewritten) statement.run(id, into, id);
      moveJoined.run(into, id);
      addJoined.run(id, into);
      remove.run(id);
    },
  };
}
