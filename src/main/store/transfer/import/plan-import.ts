import type { ImportPreview } from '#shared/contract/transfer-import';
import { wallDay } from '#shared/domain/wall-time';
import { contentHash } from './content-hash';
import type { importLedger, KnownEntry } from './import-ledger';
import type { ReadSource, SourceEntry } from './source';

/** What an import will do with an entry. */
export type PlannedEntry = Readonly<{
  entry: SourceEntry;
  what: 'add' | 'update' | 'known' | 'binned' | 'left-alone';
  /** What it became in an earlier import. */
  known: KnownEntry | undefined;
}>;

const samples = 5;
/** Characters of a name; with " (part 12)" behind it, it fits in an archive. */
const longestId = 900;

/**
 * Decides by name and content: what was never imported is added; the same is known; what the other
 * program changed replaces what nobody changed here; what both changed is left alone.
 */
export function planImport(
  { source, entries }: ReadSource,
  ledger: Pick<ReturnType<typeof importLedger>, 'find'>,
): PlannedEntry[] {
  const hashes = new Set<string>();
  const incoming = new Set(entries.map(({ hash }) => hash));
  return withOwnNames(entries)
    .sort((one, other) => one.occurredAt - other.occurredAt)
    .map((named) => {
      const found = ledger.find(source, named.sourceId, named.hash);
      // What had this name comes under another one now: this is not its new text.
      const wasRenamed = found && found.hash !== named.hash && incoming.has(found.hash);
      const entry = wasRenamed ? called(named, `${named.sourceId} ${named.hash}`) : named;
      const known = wasRenamed ? ledger.find(source, entry.sourceId, entry.hash) : found;
      const isTwice = hashes.has(entry.hash);
      hashes.add(entry.hash);
      return { entry, known, what: isTwice ? 'known' : decide(entry, known) };
    });
}

/**
 * Entries of one name and different content are called otherwise, all of them: whichever kept the name
 * could be taken for another one next time, and overwrite it.
 */
function withOwnNames(entries: readonly SourceEntry[]): SourceEntry[] {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const { sourceId, hash } of entries) {
    if ((first.get(sourceId) ?? hash) !== hash) shared.add(sourceId);
    first.set(sourceId, hash);
  }
  return entries.map((entry) => {
    const { sourceId, otherId, hash } = entry;
    const own = shared.has(sourceId) ? (otherId ?? `${sourceId} ${hash}`) : sourceId;
    return called(entry, own);
  });
}

function called(entry: SourceEntry, name: string): SourceEntry {
  return { ...entry, sourceId: name.length > longestId ? contentHash(name) : name };
}

/** What is to become of an entry, by what is known of it at this moment. */
export function decide(entry: SourceEntry, known: KnownEntry | undefined): PlannedEntry['what'] {
  if (!known) return 'add';
  if (known.binnedAt !== null) return 'binned';
  if (known.hash === entry.hash) return 'known';
  return known.now === known.revision ? 'update' : 'left-alone';
}

/** What a plan comes to, to be shown before anything is written. */
export function previewOf(
  job: string,
  read: ReadSource,
  planned: readonly PlannedEntry[],
): ImportPreview {
  const days = planned.map(({ entry }) => wallDay(entry.occurredAt, entry.offsetMinutes));
  const count = (...what: PlannedEntry['what'][]) =>
    planned.filter((one) => what.includes(one.what)).length;
  return {
    job,
    entries: planned.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    images: new Set(planned.flatMap(({ entry }) => entry.images)).size,
    fresh: count('add'),
    known: count('known', 'binned'),
    changed: count('update'),
    changedHere: count('left-alone'),
    losses: [...read.losses],
    samples: planned.slice(0, samples).map(({ entry }, index) => ({
      day: days[index] ?? '',
      title: entry.title.slice(0, 200),
    })),
  };
}
