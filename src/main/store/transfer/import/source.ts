import type { ImportPreview, ImportSource } from '#shared/contract/transfer-import';
import type { DocumentNode } from '#shared/domain/document-text';

export type KeptImage = Readonly<{ id: string; width: number; height: number }>;

/** What making a text needs: images and tags by what the source calls them. */
export type Surroundings = Readonly<{
  /** Null for what is no image, or could not be kept. */
  image: (name: string) => KeptImage | null;
  tag: (name: string) => Readonly<{ id: string; label: string }> | null;
}>;

/** One entry as another program kept it. */
export type SourceEntry = Readonly<{
  /** The other program's own name for it. */
  sourceId: string;
  /** What it is called where another entry of the same import bears its name too. */
  otherId?: string;
  /** Of all that was read of it, so that the same is known again: sha256, hexadecimal. */
  hash: string;
  occurredAt: number;
  offsetMinutes: number;
  title: string;
  tags: readonly string[];
  isPinned: boolean;
  /** Images its text shows, by the names that `Surroundings.image` is asked with. */
  images: readonly string[];
  /** Makes its text, nested in any way (domain/fit-document.ts). */
  nodes: (around: Surroundings) => Promise<readonly DocumentNode[]>;
}>;

/** Something that cannot be kept. See importPreview in the contract. */
export type Loss = ImportPreview['losses'][number];

export type ReadSource = Readonly<{
  source: ImportSource;
  entries: readonly SourceEntry[];
  losses: readonly Loss[];
  /** Hands over the images of these names, one after the other. */
  readImages: (
    names: ReadonlySet<string>,
    take: (name: string, bytes: Uint8Array) => Promise<void>,
  ) => Promise<void>;
}>;

/** Notes or files that a loss names; of any more it says how many. */
const mostNamed = 20;
const longestName = 200;

/** Counts what cannot be kept while a source is read, and keeps where that is. */
export function lossCounter() {
  const found = new Map<string, { count: number; places: Set<string> }>();
  return {
    /** @param where the note or file, as the person knows it; null where it has no name */
    add(what: string, where: string | null, count = 1): void {
      if (count === 0) return;
      const loss = found.get(what) ?? { count: 0, places: new Set() };
      loss.count += count;
      if (where !== null) loss.places.add(where.slice(0, longestName));
      found.set(what, loss);
    },
    all: (): Loss[] =>
      [...found].map(([what, { count, places }]) => ({
        what,
        count,
        where: [...places].sort().slice(0, mostNamed),
        elsewhere: Math.max(0, places.size - mostNamed),
      })),
  };
}
