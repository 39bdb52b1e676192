import type { JournalSettings } from '#shared/contract/settings';
import type { ImportDependencies } from '../dependencies';
import { type Renamed, withOurIds } from './our-ids';
import type { ReadArchive } from './read-archive';

/** The settings a restore leaves: those here, else the archive's, with a bin that keeps no shorter. */
export function settingsAfter(
  { connection, journalSettings }: ImportDependencies,
  theirs: JournalSettings | null,
): JournalSettings {
  const here = journalSettings();
  const isSet = connection.prepare("SELECT 1 FROM setting WHERE name = 'journal'").get();
  if (isSet) return here;
  return {
    ...here,
    ...theirs,
    binDays: Math.max(here.binDays, theirs?.binDays ?? 0),
  };
}

/** Prompts, templates, saved searches, and the settings of a journal that has none of its own. */
export function restoreAids(
  dependencies: ImportDependencies,
  { journal }: ReadArchive,
  renamed: Renamed,
): void {
  const { connection, startDaysAt } = dependencies;
  const prompt = connection.prepare(
    `INSERT OR IGNORE INTO own_prompt (id, text, added_at, saved_at) VALUES (@id, @text, @addedAt, @savedAt)`,
  );
  const use = connection.prepare(
    `INSERT INTO prompt_use (prompt_id, used_at, outcome) SELECT @promptId, @usedAt, @outcome
     WHERE NOT EXISTS (SELECT 1 FROM prompt_use
       WHERE prompt_id = @promptId AND used_at = @usedAt AND outcome = @outcome)`,
  );
  const template = connection.prepare(
    `INSERT OR IGNORE INTO own_template (id, name, document, added_at, saved_at)
     VALUES (@id, @name, @document, @addedAt, @savedAt)`,
  );
  const hidden = connection.prepare(
    'INSERT OR IGNORE INTO hidden_aid (kind, id) VALUES (@kind, @id)',
  );
  const search = connection.prepare(
    `INSERT OR IGNORE INTO saved_search (id, name, query, filters, search_order, added_at)
     VALUES (@id, @name, @query, @filters, @order, @addedAt)`,
  );
  const settings = connection.prepare<[string]>(
    "INSERT OR IGNORE INTO setting (name, value) VALUES ('journal', ?)",
  );
  for (const one of journal.prompts) prompt.run(one);
  for (const one of journal.promptUses) use.run(one);
  for (const { document, ...one } of withOurIds(journal.templates, renamed)) {
    template.run({ ...one, document: JSON.stringify(document) });
  }
  for (const one of journal.hiddenAids) hidden.run(one);
  for (const { filters, ...one } of withOurIds(journal.savedSearches, renamed)) {
    search.run({ ...one, filters: JSON.stringify(filters) });
  }
  if (journal.settings) {
    const after = settingsAfter(dependencies, journal.settings);
    // Only a journal that has none of its own takes them.
    if (settings.run(JSON.stringify(after)).changes > 0) startDaysAt(after.dayStartsAt);
  }
}
