import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { EntryDraft } from '#shared/contract/journal';
import { areas } from '#shared/domain/areas';
import { energyIds } from '#shared/domain/energy';
import { signalIds } from '#shared/domain/signals';
import { draftOf, type Prose } from './corpus.ts';
import type { Sources } from './source-modules.ts';
import type { Vault, VaultKey } from './vaults.ts';

/** Entries a transaction. */
const batch = 1_000;

/** Names that stand in every filled vault: one that many entries carry, one that few do. */
const names = {
  commonTag: { id: '0ed2c3a4-0000-4000-8000-000000000001', name: 'clinic' },
  rareTag: { id: '0ed2c3a4-0000-4000-8000-000000000002', name: 'sabbatical' },
  person: { id: '0ed2c3a4-0000-4000-8000-000000000003', name: 'Dr. Núñez' },
} as const;

/** Filters to measure by: what share of the entries each leaves. */
export const filters = {
  'a common area': { areas: ['research'] },
  'a rare tag': { tags: [names.rareTag.id] },
  'a common tag': { tags: [names.commonTag.id] },
  'a person, an area and dates': {
    people: [names.person.id],
    areas: ['research'],
    from: '2000-01-01',
    to: '2026-12-31',
  },
} as const;

/**
 * Writes what is missing up to `entries` into a closed vault's database, by the app's own rules but
 * without the app: 100,000 entries through the page would take an hour.
 */
export function fillDatabase(
  { folder, entries: from }: Vault,
  entries: number,
  tools: Readonly<{
    corpus: readonly Prose[];
    key: VaultKey;
    sources: Sources;
    onProgress: (written: number) => void;
  }>,
): Vault {
  const { corpus, key, sources, onProgress } = tools;
  const connection = sources.openDatabase(join(folder, 'journal.db'), key);
  try {
    addNames(connection);
    const save = sources.entrySaver({ connection, dayStartsAt: () => 0 });
    const write = connection.transaction((first: number, last: number) => {
      for (let index = first; index < last; index += 1)
        save(withProperties(corpus, index), Date.now());
    });
    for (let first = from; first < entries; first += batch) {
      const last = Math.min(first + batch, entries);
      write.immediate(first, last);
      onProgress(last);
    }
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
  return { folder, entries };
}

function addNames(connection: ReturnType<Sources['openDatabase']>): void {
  const tag = connection.prepare(
    'INSERT OR IGNORE INTO tag (id, name, key, added_at, saved_at) VALUES (@id, @name, @name, 0, 0)',
  );
  tag.run(names.commonTag);
  tag.run(names.rareTag);
  connection
    .prepare(
      'INSERT OR IGNORE INTO person (id, name, added_at, saved_at) VALUES (@id, @name, 0, 0)',
    )
    .run(names.person);
}

/** Every fifth entry is about research, every second bears the common tag, one in a thousand the rare one. */
function withProperties(corpus: readonly Prose[], index: number): EntryDraft {
  const draft = draftOf(corpus, index);
  const tags = index % 2 === 0 ? [names.commonTag.id] : [];
  const area = areas[(index * 7) % 10];
  const document = structuredClone(draft.document);
  if (index % 40 === 0) {
    const { id, name } = names.person;
    document.content.push({
      type: 'paragraph',
      content: [{ type: 'person', attrs: { id, label: name } }],
    });
  }
  return {
    ...draft,
    id: randomUUID(),
    document,
    properties: {
      areas: index % 5 === 0 ? ['research'] : area ? [area.id] : [],
      goals: [],
      tags: index % 1_000 === 7 ? [...tags, names.rareTag.id] : tags,
      energy: energyIds[index % 7] ?? null,
      signal: index % 50 === 3 ? (signalIds[index % signalIds.length] ?? null) : null,
    },
  };
}
