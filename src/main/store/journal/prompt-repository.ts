import type Database from 'better-sqlite3';
import type { OwnPrompt, PromptUse } from '#shared/contract/journal-prompts';

type AidKind = 'prompt' | 'template';
type TemplateRow = Readonly<{ id: string; name: string; document: string }>;

/** SQL of own_prompt, prompt_use, own_template and hidden_aid. */
export function promptRepository(connection: Database.Database) {
  const prompts = connection.prepare<[], OwnPrompt>(
    'SELECT id, text FROM own_prompt ORDER BY added_at, id',
  );
  const savePrompt = connection.prepare<[string, string, number, number]>(
    `INSERT INTO own_prompt (id, text, added_at, saved_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at`,
  );
  const removePrompt = connection.prepare<[string]>('DELETE FROM own_prompt WHERE id = ?');
  const uses = connection.prepare<[number], PromptUse>(
    `SELECT prompt_id AS promptId, used_at AS usedAt, outcome FROM prompt_use
     WHERE used_at >= ? ORDER BY used_at`,
  );
  const addUse = connection.prepare<[string, number, string]>(
    'INSERT INTO prompt_use (prompt_id, used_at, outcome) VALUES (?, ?, ?)',
  );
  const forgetUses = connection.prepare<[number]>('DELETE FROM prompt_use WHERE used_at < ?');
  const templates = connection.prepare<[], TemplateRow>(
    'SELECT id, name, document FROM own_template ORDER BY added_at, id',
  );
  const saveTemplate = connection.prepare<[string, string, string, number, number]>(
    `INSERT INTO own_template (id, name, document, added_at, saved_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE
     SET name = excluded.name, document = excluded.document, saved_at = excluded.saved_at`,
  );
  const removeTemplate = connection.prepare<[string]>('DELETE FROM own_template WHERE id = ?');
  const hidden = connection
    .prepare<[AidKind], string>('SELECT id FROM hidden_aid WHERE kind = ? ORDER BY id')
    .pluck();
  const hide = connection.prepare<[AidKind, string]>(
    'INSERT OR IGNORE INTO hidden_aid (kind, id) VALUES (?, ?)',
  );
  const show = connection.prepare<[AidKind, string]>(
    'DELETE FROM hidden_aid WHERE kind = ? AND id = ?',
  );

  return {
    prompts: () => prompts.all(),
    savePrompt: ({ id, text }: OwnPrompt, at: number) => void savePrompt.run(id, text, at, at),
    removePrompt: (id: string) => removePrompt.run(id).changes > 0,
    /** Oldest first. @param since milliseconds since 1970 */
    usesSince: (since: number) => uses.all(since),
    addUse: ({ promptId, usedAt, outcome }: PromptUse) =>
      void addUse.run(promptId, usedAt, outcome),
    forgetUsesBefore: (before: number) => void forgetUses.run(before),
    templates: () => templates.all(),
    saveTemplate: ({ id, name, document }: TemplateRow, at: number) =>
      void saveTemplate.run(id, name, document, at, at),
    removeTemplate: (id: string) => removeTemplate.run(id).changes > 0,
    hidden: (kind: AidKind) => hidden.all(kind),
    setHidden: (kind: AidKind, id: string, isHidden: boolean) =>
      void (isHidden ? hide : show).run(kind, id),
  };
}
