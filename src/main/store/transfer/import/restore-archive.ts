import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { ImportPreview, ImportReport } from '#shared/contract/transfer-import';
import type { ArchiveEntry } from '#shared/domain/archive';
import { withOurIds } from './our-ids';
import type { ReadArchive } from './read-archive';
import { restoreAids, settingsAfter } from './restore-aids';
import { type RestoreOptions, restoreImages, restoreNames } from './restore-named';
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

/** Puts back what an archive holds and the journal does not. What is here stays as it is. */
export async function restoreArchive(options: RestoreOptions): Promise<ImportReport> {
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

/** What the next purge would take at once is in the bin from now on; the rest as it was. */
function binnedLongEnough(binnedAt: number | null, now: number, days: number): number | null {
  return binnedAt !== null && binnedAt < now - (days - 1) * 86_400_000 ? now : binnedAt;
}
