import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { JournalSettings } from '#shared/contract/settings';
import type { ImportPreview, ImportReport } from '#shared/contract/transfer-import';
import type { ArchiveEntry } from '#shared/domain/archive';
import { tagKey } from '#shared/domain/names';
import type { ImportDependencies } from '../dependencies';
import type { importLedger, Made } from './import-ledger';
import type { ReadArchive } from './read-archive';
import { lossCounter } from './source';

const slice = 50;
const samples = 5;

type Stored = Readonly<{ revision: number; savedAt: number; binnedAt: number | null }>;

function storedEntries(connection: Database.Database) {
  const stored = connection.prepare<[string], Stored>(
    'SELECT revision, saved_at AS savedAt, binned_at AS binnedAt FROM entry WHERE id = ?',
  );
  /** What becomes of an entry: one that is here, changed or not, is never touched. */
  return (entry: ArchiveEntry): 'add' | 'known' | 'left-alone' => {
    const here = stored.get(entry.id);
    if (!here) return 'add';
    return here.revision === entry.revision && here.savedAt === entry.savedAt
      ? 'known'
      : 'left-alone';
  };
}

/** Reads every entry of an archive and says what restoring it would do. */
export async function previewArchive(
  job: string,
  archive: ReadArchive,
  connection: Database.Database,
  onDone: (done: number) => void,
): Promise<ImportPreview> {
  const decide = storedEntries(connection);
  const counts = { add: 0, known: 0, 'left-alone': 0 };
  const shown: { day: string; title: string }[] = [];
  let first: string | null = null;
  let last: string | null = null;
  let entries = 0;
  for await (const entry of archive.entries()) {
    counts[decide(entry)] += 1;
    entries += 1;
    if (first === null || entry.day < first) first = entry.day;
    if (last === null || entry.day > last) last = entry.day;
    if (shown.length < samples) shown.push({ day: entry.day, title: entry.title });
    if (entries % 200 === 0) onDone(entries);
  }
  return {
    job,
    entries,
    first,
    last,
    images: archive.images.length,
    fresh: counts.add,
    known: counts.known,
    changed: 0,
    changedHere: counts['left-alone'],
    losses: [],
    samples: shown,
  };
}

type Options = Readonly<{
  importId: string;
  archive: ReadArchive;
  dependencies: ImportDependencies;
  ledger: ReturnType<typeof importLedger>;
  signal: AbortSignal;
  onDone: (done: number) => void;
}>;

/** Puts back what an archive holds and the journal does not. What is here stays as it is. */
export async function restoreArchive(options: Options): Promise<ImportReport> {
  const { importId, archive, dependencies, ledger, signal, onDone } = options;
  const { connection, clock, restoreEntry } = dependencies;
  const inOne = <T>(work: () => T): T => connection.transaction(work).immediate();
  const decide = storedEntries(connection);
  const losses = lossCounter();
  const renamed = inOne(() => restoreNames(options));
  const images = await restoreImages(options, renamed, losses);
  const counts = { add: 0, known: 0, 'left-alone': 0 };
  const addSource = ledger.addSource;

  const { binDays } = settingsAfter(dependencies, archive.journal.settings);

  let waiting: ArchiveEntry[] = [];
  const write = async () => {
    signal.throwIfAborted();
    inOne(() => {
      for (const entry of waiting) {
        restoreEntry({ ...entry, binnedAt: binnedLongEnough(entry.binnedAt, clock(), binDays) });
        ledger.brought(importId, entry.id);
        if (entry.source) addSource({ ...entry.source, entryId: entry.id });
      }
    });
    counts.add += waiting.length;
    waiting = [];
    onDone(counts.add);
    await setImmediate();
  };
  for await (const entry of archive.entries()) {
    const what = decide(entry);
    if (what === 'add') waiting.push(withOurIds(entry, renamed));
    else counts[what] += 1;
    if (waiting.length === slice) await write();
  }
  await write();
  inOne(() => {
    restoreAids(dependencies, archive, renamed);
    ledger.finish(importId, clock());
    // An archive is no other program: what it brought has the sources it had.
    ledger.forget(importId);
  });
  return {
    added: counts.add,
    updated: 0,
    known: counts.known,
    binned: 0,
    leftAlone: counts['left-alone'],
    images,
    losses: losses.all(),
  };
}

/** Ids that mean something else here: a tag or an image that is kept already under another. */
type Renamed = ReadonlyMap<string, string>;

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** In one pass, so that an id of ours is never taken for one of theirs. */
function withOurIds<T>(value: T, renamed: Renamed): T {
  if (renamed.size === 0) return value;
  return JSON.parse(JSON.stringify(value).replace(uuids, (id) => renamed.get(id) ?? id)) as T;
}

/** People, tags, goals and earlier imports that the entries name; one that is here stays as it is. */
function restoreNames({
  importId,
  archive: { journal },
  dependencies: { connection },
  ledger,
}: Options): Map<string, string> {
  const add = (kind: Made, id: string, insert: () => Database.RunResult) => {
    if (insert().changes > 0) ledger.made(importId, kind, id);
  };
  const renamed = new Map<string, string>();
  const person = connection.prepare(
    `INSERT OR IGNORE INTO person (id, name, added_at, saved_at, removed_at)
     VALUES (@id, @name, @addedAt, @savedAt, @removedAt)`,
  );
  const sameTag = connection
    .prepare<[string, string], string>('SELECT id FROM tag WHERE key = ? OR id = ?')
    .pluck();
  const tag = connection.prepare(
    `INSERT INTO tag (id, name, key, added_at, saved_at, removed_at)
     VALUES (@id, @name, @key, @addedAt, @savedAt, @removedAt)`,
  );
  const goal = connection.prepare(
    `INSERT OR IGNORE INTO goal (id, title, area, horizon, status, due_on, revision, stated_at, saved_at, binned_at)
     VALUES (@id, @title, @area, @horizon, @status, @dueOn, @revision, @statedAt, @savedAt, @binnedAt)`,
  );
  const earlier = connection.prepare(
    `INSERT OR IGNORE INTO import (id, source, name, started_at, finished_at)
     VALUES (@id, @source, @name, @startedAt, @finishedAt)`,
  );
  for (const one of journal.people) add('person', one.id, () => person.run(one));
  for (const one of journal.tags) {
    const here = sameTag.get(tagKey(one.name), one.id);
    if (here === undefined) {
      add('tag', one.id, () => tag.run({ ...one, key: tagKey(one.name) }));
    } else if (here !== one.id) renamed.set(one.id, here);
  }
  for (const one of journal.goals) add('goal', one.id, () => goal.run(one));
  for (const one of journal.imports) add('import', one.id, () => earlier.run(one));
  return renamed;
}

async function restoreImages(
  { importId, archive, dependencies: { connection, saveImage }, ledger, signal }: Options,
  renamed: Map<string, string>,
  losses: ReturnType<typeof lossCounter>,
): Promise<number> {
  const move = connection.prepare<[string, number, string]>(
    'UPDATE image SET id = ?, added_at = ? WHERE id = ?',
  );
  const before = new Set(connection.prepare<[], string>('SELECT id FROM image').pluck().all());
  // Known by id alone: an archive's word for the hash of its bytes is not to be believed.
  const wanted = archive.images.filter(({ id }) => !before.has(id));
  let kept = 0;
  await archive.readImages(wanted, async (image, bytes) => {
    signal.throwIfAborted();
    try {
      connection
        .transaction(() => {
          // Checked and cleaned as any image is, then known by the id that entries have for it.
          const saved = saveImage(bytes);
          if (before.has(saved.id)) {
            // These bytes are here under another id.
            renamed.set(image.id, saved.id);
            return;
          }
          move.run(image.id, image.addedAt, saved.id);
          before.add(image.id);
          ledger.made(importId, 'image', image.id);
          kept += 1;
        })
        .immediate();
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'bad-input')) throw error;
      losses.add('images that are broken or of a kind that is not kept');
    }
    await setImmediate();
  });
  return kept;
}

/** The settings a restore leaves: those here, else the archive's, with a bin that keeps no shorter. */
function settingsAfter(
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

/** What the next purge would take at once is in the bin from now on; the rest as it was. */
function binnedLongEnough(binnedAt: number | null, now: number, days: number): number | null {
  return binnedAt !== null && binnedAt < now - (days - 1) * 86_400_000 ? now : binnedAt;
}

/** Prompts, templates, saved searches, and the settings of a journal that has none of its own. */
function restoreAids(
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
