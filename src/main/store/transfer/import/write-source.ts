import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#shared/app-error';
import type { EntryDraft } from '#shared/contract/journal';
import type { ImportReport } from '#shared/contract/transfer-import';
import { entryDocument } from '#shared/domain/document';
import type { EntryDocument } from '#shared/domain/document-text';
import { noProperties } from '#shared/domain/entry-properties';
import { fitDocument } from '#shared/domain/fit-document';
import type { ImportDependencies } from '../dependencies';
import type { importLedger } from './import-ledger';
import { decide, type PlannedEntry } from './plan-import';
import {
  type KeptImage,
  lossCounter,
  type ReadSource,
  type SourceEntry,
  type Surroundings,
} from './source';
import { tagWord } from './tag-names';

/** Entries of one transaction: between two, the page can save. */
const slice = 50;
/** Minutes that entries of one full minute are moved on, at most. */
const mostMoved = 600;
const longestTitle = 500;

type Options = Readonly<{
  importId: string;
  read: ReadSource;
  planned: readonly PlannedEntry[];
  dependencies: ImportDependencies;
  ledger: ReturnType<typeof importLedger>;
  signal: AbortSignal;
  onDone: (done: number) => void;
}>;

/** The name a part of a split entry is known by. */
function partName({ sourceId }: SourceEntry, index: number): string {
  return index === 0 ? sourceId : `${sourceId} (part ${index + 1})`;
}

/**
 * Writes what was planned: images first, new entries in slices, and last, in the transaction that ends
 * the import, the changes to entries that were there. Throws when it fails or is cancelled; taking out
 * what was written is the caller's.
 */
export async function writeSource(options: Options): Promise<ImportReport> {
  const { importId, read, planned, dependencies, ledger, signal, onDone } = options;
  const { connection, clock, saveEntry, saveImage, tagNamed, pin } = dependencies;
  const losses = lossCounter();
  const inOne = <T>(work: () => T): T => connection.transaction(work).immediate();
  const wanted = planned.filter(({ what }) => what === 'add' || what === 'update');

  const idsOf = (table: 'image' | 'tag') =>
    new Set(connection.prepare<[], string>(`SELECT id FROM ${table}`).pluck().all());
  const images = new Map<string, KeptImage>();
  const names = new Set(wanted.flatMap(({ entry }) => entry.images));
  const imagesBefore = idsOf('image');
  await read.readImages(names, async (name, bytes) => {
    signal.throwIfAborted();
    try {
      const kept = inOne(() => {
        const saved = saveImage(bytes);
        if (!imagesBefore.has(saved.id)) ledger.made(importId, 'image', saved.id);
        return saved;
      });
      images.set(name, kept);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'bad-input')) throw error;
      losses.add('images that are broken, too large, or of a kind that is not kept');
    }
    await setImmediate();
  });

  const tags = new Map<string, string>();
  const tagsBefore = idsOf('tag');
  const newTag = (label: string): string => {
    const id = tagNamed(label);
    if (!tagsBefore.has(id)) ledger.made(importId, 'tag', id);
    return id;
  };
  const tag = (name: string) => {
    const label = tagWord(name);
    if (label === null) return null;
    const id = tags.get(label) ?? inOne(() => newTag(label));
    tags.set(label, id);
    return { id, label };
  };
  const around: Surroundings = { image: (name) => images.get(name) ?? null, tag };

  type Made = Readonly<{ planned: PlannedEntry; documents: EntryDocument[] }>;
  const make = async (one: PlannedEntry): Promise<Made> => ({
    planned: one,
    // Through the contract, as what a page saves: the same text makes the same bytes.
    documents: fitDocument(await one.entry.nodes(around)).map((document) =>
      entryDocument.parse(document),
    ),
  });
  const draftOf = (
    { planned: { entry } }: Made,
    document: EntryDocument,
    part: string,
  ): EntryDraft => {
    const named = new Set(
      JSON.stringify(document).match(/"type":"tag","attrs":\{"id":"([^"]+)"/g) ?? [],
    );
    const beside = entry.tags.flatMap((name) => tag(name)?.id ?? []);
    return {
      id: randomUUID(),
      occurredAt: entry.occurredAt,
      offsetMinutes: Math.max(-840, Math.min(840, entry.offsetMinutes)),
      title: `${entry.title
        .replace(/\s+/g, ' ')
        .slice(0, longestTitle - 20)
        .trim()}${part}`.trim(),
      document,
      properties: {
        ...noProperties,
        tags: [...new Set(beside)].filter((id) => ![...named].some((text) => text.includes(id))),
      },
      baseRevision: 0,
      session: randomUUID(),
    };
  };
  /** A minute that is full hands its entry on to the next. */
  const saveSomewhere = (draft: EntryDraft): number => {
    for (let moved = 0; ; moved += 1) {
      try {
        return saveEntry({ ...draft, occurredAt: draft.occurredAt + moved * 60_000 }, clock());
      } catch (error) {
        const isFull = error instanceof AppError && error.code === 'refused';
        if (!isFull || moved === mostMoved) throw error;
      }
    }
  };
  const add = (made: Made) => {
    made.documents.forEach((document, index) => {
      const part = made.documents.length === 1 ? '' : ` (part ${index + 1})`;
      const draft = draftOf(made, document, part);
      const revision = saveSomewhere(draft);
      ledger.brought(importId, draft.id);
      const { entry } = made.planned;
      ledger.addSource({
        entryId: draft.id,
        importId,
        source: read.source,
        sourceId: partName(entry, index),
        hash: entry.hash,
        revision,
      });
      if (entry.isPinned) pin(draft.id);
    });
  };

  let done = 0;
  const adding = wanted.filter(({ what }) => what === 'add');
  for (let from = 0; from < adding.length; from += slice) {
    signal.throwIfAborted();
    const made: Made[] = [];
    for (const one of adding.slice(from, from + slice)) made.push(await make(one));
    inOne(() => {
      for (const one of made) add(one);
    });
    done += made.length;
    onDone(done);
    await setImmediate();
  }
  /** What an entry became, if it may still be replaced: since the preview it may have been changed or removed. */
  const updatable = (entry: SourceEntry) => {
    const known = ledger.find(read.source, entry.sourceId, entry.hash);
    const isSplit = ledger.find(read.source, partName(entry, 1), '') !== undefined;
    return known && !isSplit && decide(entry, known) === 'update' ? known : undefined;
  };
  const updating: Made[] = [];
  let updated = 0;
  for (const one of wanted.filter(({ what }) => what === 'update')) updating.push(await make(one));
  signal.throwIfAborted();
  inOne(() => {
    for (const made of updating) {
      const { entry } = made.planned;
      const [whole, ...more] = made.documents;
      const known = updatable(entry);
      if (!known || !whole || more.length > 0) continue;
      const draft = { ...draftOf(made, whole, ''), id: known.entryId, baseRevision: known.now };
      ledger.updateSource(known.entryId, entry.hash, saveEntry(draft, clock()));
      updated += 1;
    }
    ledger.finish(importId, clock());
  });
  const count = (what: PlannedEntry['what']) => planned.filter((one) => one.what === what).length;
  for (const { what, count: times } of read.losses) losses.add(what, times);
  return {
    added: adding.length,
    updated,
    known: count('known'),
    binned: count('binned'),
    leftAlone: count('left-alone') + updating.length - updated,
    images: images.size,
    losses: losses.all(),
  };
}
